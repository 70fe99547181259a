import type { Activity } from './activity'
import { millisecondsOf } from './instant'

/** Of the shorter one, how much two records must share in time, and how far their distances may differ, to be one activity. */
const sharedTime = 0.7
const apart = 0.15

type Timed = { readonly activity: Activity; readonly from: number; readonly to: number }

const timed = (activity: Activity): Timed | undefined => {
  const from = millisecondsOf(activity.start)
  const minutes = activity.elapsedMinutes ?? activity.minutes
  return Number.isNaN(from) || minutes === undefined ? undefined : { activity, from, to: from + minutes * 60_000 }
}

const unnamed: ReadonlySet<string> = new Set(['unknown', 'other', ''])

function mayBeOneSport(one: Activity, other: Activity): boolean {
  return one.kind === other.kind || unnamed.has(one.sport) || unnamed.has(other.sport)
}

function isSame(one: Timed, other: Timed): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from)
  const shorter = Math.min(one.to - one.from, other.to - other.from)
  if (shared < 0 || shared < sharedTime * shorter) return false
  const [a, b] = [one.activity.km, other.activity.km]
  const alike = a === undefined || b === undefined || a === 0 || b === 0 || Math.abs(a - b) <= apart * Math.max(a, b)
  return alike && mayBeOneSport(one.activity, other.activity)
}

/** How much a record knows. */
const worth = (it: Activity): number =>
  [it.thirds, it.ascent, it.temperature, it.shoes, it.clockAhead, it.km].filter((known) => known !== undefined).length +
  (it.kind === 'load' ? 0 : 1)

/** The better of two records of one activity, with what only the other one knows. */
function joined(one: Activity, other: Activity): Activity {
  const [better, worse] = worth(one) >= worth(other) ? [one, other] : [other, one]
  const weather = [better, worse].find(({ temperature }) => temperature?.from === 'weather')?.temperature
  return {
    ...better,
    thirds: better.thirds ?? worse.thirds,
    ascent: better.ascent ?? worse.ascent,
    descent: better.descent ?? worse.descent,
    shoes: better.shoes ?? worse.shoes,
    clockAhead: better.clockAhead ?? worse.clockAhead,
    temperature: weather ?? better.temperature ?? worse.temperature,
  }
}

/**
 * Each activity once, oldest first: the same run from two watches, or from two exports, is one run.
 * Those without a date are left out, as they can be compared with nothing.
 */
export function distinctActivities(activities: readonly Activity[]): readonly Activity[] {
  const sorted = activities.flatMap((it) => timed(it) ?? []).sort((one, other) => one.from - other.from)
  const longest = Math.max(0, ...sorted.map(({ from, to }) => to - from))
  const kept: Timed[] = []
  for (const it of sorted) {
    // What began hours ago may still be going on, but nothing goes on for longer than the longest.
    let twin = kept.length - 1
    while (twin >= 0 && !isSame(kept[twin] ?? it, it))
      twin = it.from - (kept[twin]?.from ?? 0) > longest ? -1 : twin - 1
    const before = kept[twin]
    if (before === undefined) kept.push(it)
    else kept[twin] = { ...before, activity: joined(before.activity, it.activity), to: Math.max(before.to, it.to) }
  }
  return kept.map(({ activity }) => activity)
}
