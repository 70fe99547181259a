import type { IsoDate } from '../../domain/programme/calendarDate'
import { seedOf } from '../../domain/trial/seedOf'
import type { Trial } from '../../domain/trial/trial'
import { livingEntries, putEntry } from '../../state/records/entries'
import { trialsKind } from '../../state/trials/trialsKind'
import { keepWhatIsHere } from '../keeping/keepWhatIsHere'
import { useRecord, useWorld } from '../world'

/** The trial under way, if one is, and the ways to begin and end one. */
export function useTrials() {
  const world = useWorld()
  const all = useRecord(trialsKind, (record) => livingEntries(record.value))
  const change = useRecord(trialsKind, (record) => record.change)
  const running = all.find(({ is }) => is.ended === undefined)
  return {
    running,
    begin(trial: Omit<Trial, 'seed'>) {
      const id = world.records.newId()
      change((kept, now) => putEntry(kept, id, { ...trial, seed: seedOf(id) }, now))
      void keepWhatIsHere(world)
    },
    end(ended: IsoDate) {
      if (running) change((kept, now) => putEntry(kept, running.id, { ...running.is, ended }, now))
    },
  }
}
