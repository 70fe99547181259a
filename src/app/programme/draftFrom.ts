import { actions } from '../../content/programme/actions'
import type { Assessment } from '../../domain/assess'
import { longAgoDays } from '../../domain/programme/longAgo'
import { planChange } from '../../domain/programme/planChange'
import { propose } from '../../domain/programme/propose'
import type { Units } from '../../domain/quantity'
import type { MeasureId } from '../../domain/vocabulary'
import type { SetUp } from '../../state/programme/programmeKind'
import { dayAfter } from '../days/localDays'
import { type Draft, longAgo, typed } from './draft'

type Known = {
  /** What was set up before, if anything was. */
  readonly setUp: SetUp | undefined
  readonly assessment: Assessment
  /** What the card for tomorrow speaks of. */
  readonly spokenOf: readonly MeasureId[]
  readonly units: Units
  /** The day of a race that the runner told of elsewhere. */
  readonly raced: string | undefined
  readonly start: string
  /** The day on which weeks that are over begin anew. */
  readonly renewed: string | undefined
}

/** A set-up with all that is known or proposed filled in, before the runner touches it. */
export function draftFrom({ setUp, assessment, spokenOf, units, raced, start, renewed }: Known): Draft {
  const proposed = propose(assessment, actions, spokenOf).map(({ measure }) => measure)
  const change = setUp && planChange(setUp.chosen, assessment, actions, spokenOf)
  // When weeks are renewed, a race that is over by then becomes the past race, and the longest run is asked for again.
  const isOver = renewed !== undefined && setUp?.race !== undefined && setUp.race.date < renewed
  const race = isOver ? undefined : setUp?.race
  const past = isOver ? setUp.race : setUp?.pastRace
  const pastDate = past?.date ?? (setUp === undefined ? raced : undefined) ?? ''
  return {
    chosen: setUp === undefined ? proposed : [...setUp.chosen, ...(change?.added ?? [])],
    days: setUp?.days ?? [],
    cues: setUp?.cues ?? {},
    barrier: setUp?.barrier,
    longest: typed(renewed === undefined ? setUp?.longestKm : undefined, units),
    raceDate: race?.date ?? '',
    raceLength: typed(race?.km, units),
    pastDate: pastDate !== '' && pastDate <= dayAfter(start, -longAgoDays) ? longAgo : pastDate,
    pastLength: typed(past?.km, units),
  }
}
