import { allowed, type Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import { easyRunsIn, waitingFor } from './beforeRace'
import { daysBetween } from './calendarDate'
import { farRace } from './farRace'
import { runsFrom } from './firstRun'
import { leftOutRace } from './leftOutRace'
import { longRunPlan } from './longRunPlan'
import type { Occasion, Programme, Wish } from './programme'
import { recoveredOn } from './recoveredOn'
import { blockWeek, type Catalogue, effortsFor, sessionsOf } from './sessionsOf'
import { tooFar } from './tooFar'
import { checkInsOf, racesWithin, weekFrames } from './weekFrames'

/** What each measure asks of a runner. */
type AsksOf = (measure: MeasureId) => readonly Deed[] | undefined

/**
 * The weeks of a runner: the progressions of what they take on, rest after a race that is over, less before one to come, and
 * nothing that asks a forbidden deed. The same wish always makes the same programme.
 */
export function buildProgramme(wish: Wish, catalogue: Catalogue, asks: AsksOf): Programme {
  const leftOut = leftOutRace(wish)
  const open = leftOut === undefined ? wish : withoutRace(wish)
  const race = racesWithin(open) ? open.race : undefined
  const chosen = wish.chosen.filter((measure) => allowed(asks(measure), wish.forbidden))
  const known = race === undefined ? withoutRace(wish) : wish
  const frames = weekFrames(known)
  const taken = { ...open, chosen }
  const heat = (frame: (typeof frames)[number]): boolean =>
    chosen.some((measure) => {
      const action = catalogue.actions[measure]
      return action.kind === 'block' && blockWeek(frame, taken, race, action) !== undefined
    })
  const longRuns = longRunPlan(frames, known, race, heat, leftOut)
  const weeks = frames.map((frame) => {
    const sessions = chosen
      .flatMap((measure) => sessionsOf(measure, frame, taken, race, longRuns, catalogue))
      .sort((a, b) => daysBetween(b.date, a.date))
    return { ...frame, sessions, easyRuns: easyRunsIn(frame, sessions, taken, race) }
  })
  const withRuns = chosen.flatMap((measure): readonly (Occasion & { readonly race?: string })[] => {
    const action = catalogue.actions[measure]
    if (action.kind === 'once') {
      const line = action.onRuns?.find(({ asks: of }) => allowed(of, wish.forbidden))
      return line === undefined ? [] : [{ measure, say: line.say, efforts: [] }]
    }
    if (action.kind !== 'with-runs') return []
    const { say, otherwise = say } = action
    const told = allowed(action.asks, wish.forbidden) ? say : otherwise
    return [{ ...action, measure, say: told, efforts: effortsFor(action.efforts ?? [], catalogue, wish.forbidden) }]
  })
  const lengths = [wish.longestKm, ...(chosen.includes('long-run-progression') ? longRuns : []).map(({ km }) => km)]
  const longest = lengths.reduce((most, km) => (km !== undefined && km > (most ?? 0) ? km : most), undefined)
  // Advice on pacing would be for a race that this runner should not run yet.
  const tooLong = tooFar(race, longest)
  const placed = new Set([...weeks.flatMap(({ sessions }) => sessions), ...withRuns].map(({ measure }) => measure))
  const recovered = wish.pastRace && recoveredOn(wish.pastRace, wish.age)
  return {
    start: wish.start,
    end: weeks.at(-1)?.to ?? wish.start,
    weeks,
    withRuns: withRuns.map(({ measure, say, efforts }) => ({ measure, say, efforts })),
    raceDay: (tooLong ? [] : withRuns).flatMap(({ measure, race: say }) =>
      say === undefined ? [] : [{ measure, say, efforts: [] }],
    ),
    checkIns: checkInsOf(frames, race),
    race,
    waiting: waitingFor(race, taken, placed, catalogue.actions),
    tooFar: tooLong,
    leftOut,
    noFurther:
      race !== undefined && wish.forbidden.has('run-long') && (race.km === undefined || wish.longestKm === undefined),
    far: race === undefined ? farRace(wish.start, open.race) : undefined,
    runsFrom: runsFrom(wish),
    recoversUntil: recovered !== undefined && daysBetween(wish.start, recovered) > 0 ? recovered : undefined,
  }
}

function withoutRace(wish: Wish): Wish {
  const { race: _, ...rest } = wish
  return rest
}
