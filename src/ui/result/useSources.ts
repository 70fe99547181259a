import { useEffect, useState } from 'react'
import { lateModule } from '../lateModule'

type Sources = typeof import('../../content/sources')['sources']

let here: Sources | undefined

/** The sources are a third of a result's weight, and wanted only by those who check. */
export const loadSources = lateModule(async () => {
  here = (await import('../../content/sources')).sources
  return here
})

/** The sources, `undefined` until they have come, or word that they cannot be had. */
export function useSources(): Sources | 'failed' | undefined {
  const [sources, setSources] = useState<Sources | 'failed' | undefined>(here)
  useEffect(() => {
    if (sources === undefined) loadSources().then(setSources, () => setSources('failed'))
  }, [sources])
  return sources
}
