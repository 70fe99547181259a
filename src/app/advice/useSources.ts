import { useEffect, useState } from 'react'
import { lateModule } from '../loading/lateModule'

/** The sources are a third of a result's weight, and wanted only by those who check. */
export const lateSources = lateModule(() => import('../../content/sources'))

type Sources = Awaited<ReturnType<typeof lateSources.load>>['sources']

/** The sources, `undefined` until they have come, or word that they cannot be had. */
export function useSources(): Sources | 'failed' | undefined {
  const [sources, setSources] = useState<Sources | 'failed' | undefined>(lateSources.here()?.sources)
  useEffect(() => {
    if (sources !== undefined) return
    lateSources.load().then(
      (loaded) => setSources(loaded.sources),
      () => setSources('failed'),
    )
  }, [sources])
  return sources
}
