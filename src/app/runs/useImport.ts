import { useEffect, useRef, useState } from 'react'
import { addActivities } from '../../state/runs/addActivities'
import { runsKind } from '../../state/runs/runsKind'
import { useWorld } from '../world'
import { type ImportEvent, importStep, noImport } from './importState'

/** The reader of some files, once it has come. */
type Reader = { stop?: () => void }

/** An import on this screen: it stops when the screen is left. What was read is kept as soon as it ends, however it ends. */
export function useImport() {
  const { records } = useWorld()
  const [state, setState] = useState(noImport)
  // Messages come faster than React shows them.
  const latest = useRef(noImport)
  /** The reader in charge. Any other was stopped, and its messages are ignored. */
  const reader = useRef<Reader>(undefined)

  const send = (event: ImportEvent) => {
    const next = importStep(latest.current, event)
    if (next === latest.current) return
    latest.current = next
    setState(next)
    const { at, activities } = next
    if (at === 'reading' || activities.length === 0) return
    records
      .open(runsKind)
      .getState()
      .change((runs, now) => addActivities(runs, activities, now))
  }

  const cancel = () => {
    reader.current?.stop?.()
    reader.current = undefined
    send({ kind: 'stopped' })
  }

  // `cancel` uses only refs and values that never change, so the one of the first render will do.
  const leave = useRef(cancel)
  useEffect(() => leave.current, [])

  const start = async (files: readonly File[]) => {
    if (files.length === 0) return
    cancel()
    const mine: Reader = {}
    reader.current = mine
    const says = (event: ImportEvent) => {
      if (reader.current === mine) send(event)
    }
    says({ kind: 'begun' })
    try {
      const { startImport } = await import('./startImport')
      if (reader.current !== mine) return
      mine.stop = startImport(files, records.now(), { says, fails: () => says({ kind: 'failed' }) })
    } catch {
      says({ kind: 'failed' })
    }
  }

  return { state, start, cancel }
}
