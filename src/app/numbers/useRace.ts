import { otherFaults } from '../../content/numbers/fields'
import { readFinish } from '../../domain/numbers/finishTime'
import { couldBeRun, type Goal } from '../../domain/numbers/pacePlan'
import type { RaceEntry } from '../../state/numbers/numbersKind'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { typed } from '../programme/draft'
import { useRecord, useVisit } from '../world'
import { numberIn } from './faultText'
import { blankRace, entriesOf, useBlank, useNumbers } from './useNumbers'

export type Race = {
  readonly entry: RaceEntry
  readonly put: (entry: RaceEntry) => void
  /** Undefined until distance and time are there and belong together. */
  readonly goal: Goal | undefined
  readonly timeFault: string | undefined
}

/** The race, or the long run, that the sheets and the card reckon with. It is typed once. */
export function useRace(): Race {
  const { entries, put } = useNumbers()
  const blank = useBlank()
  const heat = useVisit((visit) => visit.answers.heat)
  const planned = useRecord(programmeKind, (record) => setUpIn(record.value)?.race?.km)
  // A runner who named a race for the weeks need not type its length again.
  const distance = planned === undefined ? blank : { ...blank, text: typed(planned, blank.units) }
  const entry = entriesOf(entries, 'race')[0]?.is ?? blankRace(distance, heat?.startsWith('hot') === true)
  const km = numberIn('raceKm', entry.distance)
  const seconds = readFinish(entry.time, km)
  const goal = km !== undefined && seconds !== undefined ? { km, seconds } : undefined
  const known = goal !== undefined && couldBeRun(goal)
  const clockFault = entry.time !== '' && seconds === undefined ? otherFaults.clock : undefined
  return {
    entry,
    put: (next) => put('race', next),
    goal: known ? goal : undefined,
    timeFault: goal !== undefined && !known ? otherFaults.pace : clockFault,
  }
}
