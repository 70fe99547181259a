import { useMemo } from 'react'
import type { LogEntry } from '../../domain/log/logEntry'
import { logInOrder } from '../../state/log/logInOrder'
import { logKind } from '../../state/log/logKind'
import { dropEntry, putEntry } from '../../state/records/entries'
import { keepWhatIsHere } from '../keeping/keepWhatIsHere'
import { useRecord, useWorld } from '../world'

/** All that was logged, the oldest first, and the ways to change it. */
export function useLog() {
  const world = useWorld()
  const kept = useRecord(logKind, (record) => record.value)
  const change = useRecord(logKind, (record) => record.change)
  return {
    entries: useMemo(() => logInOrder(kept), [kept]),
    put: (id: string, is: LogEntry) => change((all, now) => putEntry(all, id, is, now)),
    drop: (id: string) => change((all, now) => dropEntry(all, id, now)),
    /** Logs something new and gives its id. */
    add(is: LogEntry): string {
      const id = world.records.newId()
      change((all, now) => putEntry(all, id, is, now))
      void keepWhatIsHere(world)
      return id
    },
  }
}
