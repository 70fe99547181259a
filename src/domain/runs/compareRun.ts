import type { Activity } from './activity'
import { millisecondsOf } from './instant'

/**
 * A run beside the runner's own month before it. What the files do not tell, or too few runs to tell it by, is undefined.
 * Shares are parts of 1: `longer: 0.31` is 31% longer.
 */
export type RunFacts = {
  readonly minutes: number | undefined
  readonly km: number | undefined
  /** How much further it went than the longest run of the 30 days before. */
  readonly longer: number | undefined
  /** The longest of those, in km. */
  readonly longestBefore: number | undefined
  /** The week before it against the three weeks before that, in km a week. */
  readonly weekUp: number | undefined
  readonly weekKm: number | undefined
  readonly usualWeekKm: number | undefined
  /** Runs of an hour or of four fifths of the longest, in the three days before. */
  readonly hardDaysBefore: number | undefined
  /** How much faster the first third was than the usual pace of those 30 days. */
  readonly fastStart: number | undefined
  /** How much faster the whole run was than that. */
  readonly faster: number | undefined
  /** How much slower the last third was than the middle one. */
  readonly faded: number | undefined
  /** Metres of climb for each kilometre, and how many times the usual that is. */
  readonly climb: number | undefined
  readonly climbUp: number | undefined
  /** Metres of descent for each kilometre. */
  readonly drop: number | undefined
  /** Days since the run before it. */
  readonly daysOff: number | undefined
  readonly weather: number | undefined
  /** Runs as warm as this one, to 3 degrees, in the 14 days before. */
  readonly warmRunsBefore: number | undefined
  /** On the runner's own clock, 0 to 23. */
  readonly hour: number | undefined
  /** Kilometres on this pair in the files, this run included: it has gone no less. */
  readonly shoeKm: number | undefined
  /** The same, if the files go back well before its first run: then it has gone no more either. */
  readonly shoeKmInAll: number | undefined
}

const dayMs = 86_400_000

/** Fewer runs than this in 30 days are no habit to compare with. */
const fewestRuns = 4

const isRun = ({ kind }: Activity) => kind !== 'load'

/** A file without a distance may say 0: on a belt, or where the watch found no satellite. Unknown is not zero. */
const lengthOf = ({ km }: Activity) => (km === undefined || km <= 0 ? undefined : km)

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

const known = (values: readonly (number | undefined)[]) => values.flatMap((it) => it ?? [])

const sum = (values: readonly number[]) => values.reduce((total, it) => total + it, 0)

/** No less than this: what is unknown is left out. Nothing can be said where all of it is. */
function atLeast(values: readonly (number | undefined)[]): number | undefined {
  const sure = known(values)
  return values.length > 0 && sure.length === 0 ? undefined : sum(sure)
}

/** Neither more nor less: one that is unknown could be any length. */
const inAll = (values: readonly (number | undefined)[]) => (values.includes(undefined) ? undefined : sum(known(values)))

const share = (value: number | undefined, usual: number | undefined) =>
  value === undefined || usual === undefined || usual <= 0 ? undefined : value / usual - 1

const startOf = ({ start }: Activity) => millisecondsOf(start)

const paceOf = ({ km, movingMinutes, minutes }: Activity) => {
  const time = movingMinutes ?? minutes
  return km === undefined || km < 1 || time === undefined ? undefined : (time * 60) / km
}

/** Metres up or down for each kilometre. */
const slope = (metres: number | undefined, km: number | undefined) =>
  km === undefined || km < 1 || metres === undefined ? undefined : metres / km

const climbOf = ({ km, ascent }: Activity) => slope(ascent, km)

const weatherOf = ({ temperature }: Activity) => (temperature?.from === 'weather' ? temperature.celsius : undefined)

/** The hour on the runner's clock. Undefined where the file knows only UTC. */
const hourOf = (begin: number, ahead: number | undefined) =>
  ahead === undefined ? undefined : Math.floor((begin / 60_000 + ahead) / 60) % 24

/** Looks at one run in the light of all others. `history` may hold the run itself, and what came after it: neither counts. */
export function compareRun(run: Activity, history: readonly Activity[]): RunFacts {
  const begin = millisecondsOf(run.start)
  const before = (days: number) =>
    history.filter((it) => {
      const time = startOf(it)
      return time < begin && time >= begin - days * dayMs
    })
  const month = before(30).filter(isRun)
  const enough = month.length >= fewestRuns
  const usual = <T>(value: T): T | undefined => (enough ? value : undefined)
  const lengths = known(month.map(lengthOf))
  const longestBefore = lengths.length === 0 ? undefined : usual(Math.max(...lengths))
  const isOfWeek = (it: Activity) => startOf(it) >= begin - 7 * dayMs
  const weekKm = usual(atLeast(month.filter(isOfWeek).map(lengthOf)))
  const threeWeeks = inAll(month.filter((it) => !isOfWeek(it)).map(lengthOf))
  const usualWeekKm = threeWeeks === undefined ? undefined : usual((threeWeeks / 23) * 7)
  const weather = weatherOf(run)
  const lately = known(before(14).filter(isRun).map(weatherOf))
  const worn = history.filter((it) => isRun(it) && it.shoes === run.shoes && startOf(it) <= begin)
  const rounded = (km: number | undefined) => (run.shoes === undefined || km === undefined ? undefined : Math.round(km))
  const goesBack = Math.min(...worn.map(startOf)) - Math.min(...history.map(startOf)) > 30 * dayMs
  const firstThird = run.thirds?.first
  const usualPace = usual(median(known(month.map(paceOf))))
  const climb = climbOf(run)
  const last = before(365)
    .filter(isRun)
    .map(startOf)
    .sort((one, other) => one - other)
    .at(-1)
  const isHard = ({ km, minutes }: Activity) =>
    (minutes ?? 0) >= 60 || (longestBefore !== undefined && (km ?? 0) >= 0.8 * longestBefore)
  return {
    minutes: run.minutes,
    km: lengthOf(run),
    longer: share(lengthOf(run), longestBefore),
    longestBefore,
    weekUp: share(weekKm, usualWeekKm),
    weekKm,
    usualWeekKm,
    hardDaysBefore: usual(before(3).filter(isHard).length),
    // Faster is fewer seconds.
    fastStart: share(usualPace, firstThird),
    faster: share(usualPace, paceOf(run)),
    faded: share(run.thirds?.last, run.thirds?.middle),
    climb,
    drop: slope(run.descent, run.km),
    daysOff: last === undefined ? undefined : (begin - last) / dayMs,
    climbUp: share(climb, usual(median(known(month.map(climbOf))))),
    weather,
    warmRunsBefore:
      weather === undefined || lately.length < 3 ? undefined : lately.filter((it) => it >= weather - 3).length,
    hour: hourOf(begin, run.clockAhead),
    shoeKm: rounded(atLeast(worn.map(lengthOf))),
    shoeKmInAll: goesBack ? rounded(inAll(worn.map(lengthOf))) : undefined,
  }
}
