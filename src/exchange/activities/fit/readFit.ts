import type { ActivityMesg, FitMessages, RecordMesg, SessionMesg } from '@garmin/fitsdk'
import type { Activity } from '../../../domain/runs/activity'
import { createCourse } from '../course/course'
import type { Reading } from '../found'
import { limits } from '../limits'
import { notAnActivity } from '../problem'
import { isoSecond, round } from '../round'
import { sportKind } from '../sportKind'
import { decodeFit } from './decodeFit'
import { numberOf, secondsOf, textOf } from './fields'

/** What a file of this kind holds, for who expects a run in it. */
const otherKinds: Readonly<Record<string, string>> = {
  weight: 'weights of a scale',
  course: 'a planned route',
  workout: 'a planned workout',
  settings: 'settings of a watch',
  device: 'notes of a watch',
  monitoringB: 'a day’s steps and pulse',
  monitoringA: 'a day’s steps and pulse',
  monitoringDaily: 'a day’s steps and pulse',
  sleepData: 'a night’s sleep',
}

/** Seconds that the watch's own clock was ahead of UTC. */
function aheadOf(mesg: ActivityMesg | undefined): number | undefined {
  const local = numberOf(mesg?.localTimestamp)
  const utc = secondsOf(mesg?.timestamp)
  // Local times come as seconds since 1989, UTC as a date.
  const ahead = local === undefined || utc === undefined ? undefined : local + 631_065_600 - utc
  return ahead !== undefined && Math.abs(ahead) <= 15 * 3600 ? ahead : undefined
}

function courseOf(records: readonly RecordMesg[], from: number, to: number) {
  const course = createCourse()
  for (const record of records) {
    const seconds = secondsOf(record.timestamp)
    if (seconds === undefined || seconds < from || seconds > to) continue
    course.add({
      seconds,
      metres: numberOf(record.distance),
      elevation: numberOf(record.enhancedAltitude) ?? numberOf(record.altitude),
      celsius: numberOf(record.temperature),
    })
  }
  return course.figures()
}

function activityOf(session: SessionMesg, messages: FitMessages, alone: boolean): Activity {
  const start = secondsOf(session.startTime)
  const elapsed = numberOf(session.totalElapsedTime)
  const end = secondsOf(session.timestamp)
  const records = messages.recordMesgs ?? []
  // A single session owns all records, whatever its clock said at either end.
  const course = alone ? courseOf(records, -Infinity, Infinity) : courseOf(records, start ?? -Infinity, end ?? Infinity)
  const sport = textOf(session.sport) ?? 'unknown'
  const ahead = aheadOf(messages.activityMesgs?.[0])
  const celsius = numberOf(session.avgTemperature) ?? course.celsius
  const timer = numberOf(session.totalTimerTime) ?? elapsed
  const moving = numberOf(session.totalMovingTime) ?? course.movingSeconds
  return {
    sport,
    kind: sportKind(sport),
    start: isoSecond(start ?? course.startSeconds),
    clockAhead: round(ahead === undefined ? undefined : ahead / 60, 0),
    km: round((numberOf(session.totalDistance) ?? course.metres) / 1000, 6),
    minutes: round(timer === undefined ? undefined : timer / 60, 4),
    movingMinutes: round(moving === undefined ? undefined : moving / 60, 4),
    elapsedMinutes: round(elapsed === undefined ? undefined : elapsed / 60, 4),
    ascent: numberOf(session.totalAscent) ?? course.ascent,
    descent: numberOf(session.totalDescent) ?? course.descent,
    temperature: celsius === undefined ? undefined : { celsius: Math.round(celsius), from: 'watch' },
    thirds: course.thirds,
    shoes: undefined,
    source: 'fit',
  }
}

/** A file that was cut off before its summary still has its moments: they are the session. */
function sessionFromRecords(messages: FitMessages): readonly SessionMesg[] {
  const times = (messages.recordMesgs ?? []).flatMap(({ timestamp }) => secondsOf(timestamp) ?? [])
  const [start, end] = [times[0], times.at(-1)]
  if (start === undefined || end === undefined || end <= start) return []
  const sport = messages.sportMesgs?.[0]?.sport
  return [
    {
      startTime: new Date(start * 1000),
      timestamp: new Date(end * 1000),
      totalElapsedTime: end - start,
      ...(sport === undefined ? {} : { sport }),
    } as SessionMesg,
  ]
}

/** Reads FIT: Garmin, Coros, Suunto, Wahoo. A triathlon in one file, or files one after the other, give an activity for each session. */
export function readFit(bytes: Uint8Array): Reading {
  const { messages, problem } = decodeFit(bytes)
  const type = textOf(messages.fileIdMesgs?.[0]?.type)
  const written = messages.sessionMesgs ?? []
  const sessions = written.length > 0 ? written : type === 'activity' ? sessionFromRecords(messages) : []
  if (sessions.length === 0) {
    const what = otherKinds[type ?? ''] ?? 'something else'
    return { activities: [], problem: problem ?? notAnActivity(`There is no activity in it, but ${what}.`) }
  }
  const activities = sessions.slice(0, limits.activities).map((it) => activityOf(it, messages, sessions.length === 1))
  return { activities, problem }
}
