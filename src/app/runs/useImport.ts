import { useEffect, useRef, useState } from 'react'
import { addActivities } from '../../state/runs/addActivities'
import { runsKind } from '../../state/runs/runsKind'
import { useWorld } from '../world'
import { type ImportEvent, importStep, noImport } from './importState'

/** An import on this screen: it stops when the screen is left. What was read is kept as soon as it ends, however it ends. */
export function useImport() {
  const { records } = useWorld()
  const [state, setState] = useState(noImport)
  // Messages come faster than React shows them.
  const latest = useRef(noImport)
  const stop = useRef<() => void>(undefined)

  const send = (event: ImportEvent) => {
    latest.current = importStep(latest.current, event)
    setState(latest.current)
    const { at, activities } = latest.current
    if (at === 'reading' || activities.length === 0) return
    records
      .open(runsKind)
      .getState()
      .change((runs, now) => addActivities(runs, activities, now))
  }

  useEffect(() => () => stop.current?.(), [])

  const start = async (files: readonly File[]) => {
    if (files.length === 0) return
    stop.current?.()
    send({ kind: 'begun' })
    try {
      const { startImport } = await import('./startImport')
      stop.current = startImport(files, records.now(), { says: send, fails: () => send({ kind: 'failed' }) })
    } catch {
      send({ kind: 'failed' })
    }
  }

  return {
    state,
    start,
    cancel() {
      stop.current?.()
      send({ kind: 'stopped' })
    },
  }
}
