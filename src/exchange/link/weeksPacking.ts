import type { CheckIn, CueId } from '../../domain/programme/choices'
import { mostTakenOn } from '../../domain/programme/choices'
import type { HandedWeeks, PlacedOutcome, TakenOn } from '../../domain/programme/handedWeeks'
import type { Race } from '../../domain/programme/programme'
import { weekdays } from '../../domain/programme/weekdays'
import type { MeasureId } from '../../domain/vocabulary'
import {
  dateOf,
  day,
  dayNumber,
  fields,
  km,
  many,
  meaning,
  oneOf,
  type Packing,
  perhaps,
  someOf,
  whole,
} from './packing'
import { barrierBook, countBook, cueBook, measureBook, outcomeBook, shareBook } from './weekBook'

type Chosen = { readonly measure: MeasureId; readonly cue?: CueId }
type Written = Omit<TakenOn, 'chosen' | 'cues'> & { readonly chosen: readonly Chosen[] }

const race = fields<Race>({ date: day, km: perhaps(km) })

const written = fields<Written>({
  start: day,
  days: someOf(weekdays),
  chosen: many(
    whole(2, 1, mostTakenOn),
    fields<Chosen>({ measure: oneOf<MeasureId>(measureBook, 7), cue: perhaps(oneOf<CueId>(cueBook, 4)) }),
    ({ measure }) => measure,
  ),
  barrier: perhaps(oneOf(barrierBook, 4)),
  longestKm: perhaps(km),
  goalKm: perhaps(km),
  race: perhaps(race),
  pastRace: perhaps(race),
})

const takenOn: Packing<TakenOn> = meaning(
  written,
  ({ chosen, cues, ...rest }) => ({
    ...rest,
    chosen: chosen.map((measure) => ({ measure, ...(cues[measure] && { cue: cues[measure] }) })),
  }),
  ({ chosen, ...rest }) => ({
    ...rest,
    chosen: chosen.map(({ measure }) => measure),
    cues: Object.fromEntries(chosen.flatMap(({ measure, cue }) => (cue ? [[measure, cue]] : []))),
  }),
)

const checkIns = many(
  whole(4, 0, 15),
  fields<CheckIn & { readonly week: number }>({
    week: whole(4, 1, 16),
    on: day,
    cramps: oneOf(countBook, 3),
    runs: oneOf(countBook, 3),
    did: oneOf(shareBook, 3),
  }),
  ({ week }) => week,
)

type Cell = { readonly as: PlacedOutcome['as']; readonly weekday: number }
const cell = perhaps(fields<Cell>({ as: oneOf(outcomeBook, 3), weekday: whole(3, 0, 6) }))

/** As wide as a week of sessions, and as high as a programme may get. */
const size = fields({ perWeek: whole(3, 1, 8), weeks: whole(4, 1, 16) })

/** What became of one measure: week after week, and in it one session after the other. */
function grid({ start }: TakenOn, measure: MeasureId): Packing<readonly PlacedOutcome[]> {
  const beginOf = (week: number) => dayNumber(start) + (week - 1) * 7
  const cells = ({ perWeek, weeks }: { readonly perWeek: number; readonly weeks: number }) =>
    Array.from({ length: perWeek * weeks }, (_, at) => ({
      week: Math.floor(at / perWeek) + 1,
      nth: (at % perWeek) + 1,
    }))
  return meaning(
    perhaps<readonly PlacedOutcome[]>({
      put(bits, outcomes) {
        const perWeek = Math.max(...outcomes.map(({ nth }) => nth))
        const weeks = Math.max(...outcomes.map(({ week }) => week))
        size.put(bits, { perWeek, weeks })
        for (const { week, nth } of cells({ perWeek, weeks })) {
          const outcome = outcomes.find((one) => one.week === week && one.nth === nth)
          cell.put(bits, outcome && { as: outcome.as, weekday: dayNumber(outcome.on) - beginOf(week) })
        }
      },
      take: (bits) =>
        cells(size.take(bits)).flatMap(({ week, nth }) => {
          const read = cell.take(bits)
          return read ? [{ measure, week, nth, as: read.as, on: dateOf(beginOf(week) + read.weekday) }] : []
        }),
    }),
    (outcomes) => (outcomes.length > 0 ? outcomes : undefined),
    (outcomes = []) => outcomes,
  )
}

const fitsGrid = ({ week, nth }: PlacedOutcome): boolean => week <= 16 && nth <= 8

/** Weeks in a link: what was taken on, what became of each measure of it, and what was told at the check-ins. */
export const weeksPacking: Packing<HandedWeeks> = {
  put(bits, weeks) {
    takenOn.put(bits, weeks.takenOn)
    for (const measure of weeks.takenOn.chosen) {
      const ofIt = weeks.outcomes.filter((outcome) => outcome.measure === measure && fitsGrid(outcome))
      grid(weeks.takenOn, measure).put(bits, ofIt)
    }
    checkIns.put(bits, weeks.checkIns)
  },
  take(bits) {
    const setUp = takenOn.take(bits)
    const outcomes = setUp.chosen.flatMap((measure) => grid(setUp, measure).take(bits))
    return { takenOn: setUp, outcomes, checkIns: checkIns.take(bits) }
  },
}
