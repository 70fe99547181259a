import type { Activity } from '../../../domain/runs/activity'
import type { Flow } from '../bytes/flow'
import { createCourse } from '../course/course'
import type { Reading } from '../found'
import { limits } from '../limits'
import { notAnActivity, type Problem, tooLarge } from '../problem'
import { isoSecond, round } from '../round'
import { sportKind } from '../sportKind'
import { numberIn, secondsIn } from './numbers'
import { readXml } from './readXml'

type Point = { seconds: number | undefined; metres: number | undefined; elevation: number | undefined }

/** One activity as its laps come by. */
function createLaps(sport: string) {
  const course = createCourse()
  let startedAt: number | undefined
  const sums: { seconds: number | undefined; metres: number | undefined } = { seconds: undefined, metres: undefined }
  return {
    startAt: (seconds: number | undefined) => {
      startedAt ??= seconds
    },
    sum: (what: 'seconds' | 'metres', value: number | undefined) => {
      if (value !== undefined && value >= 0) sums[what] = (sums[what] ?? 0) + value
    },
    pause: course.pause,
    add: (point: Point) => course.add({ ...point, celsius: undefined }),
    activity(): Activity {
      const figures = course.figures()
      const { startSeconds, endSeconds, movingSeconds } = figures
      const elapsed = startSeconds === undefined || endSeconds === undefined ? undefined : endSeconds - startSeconds
      const seconds = sums.seconds ?? elapsed
      return {
        sport,
        kind: sportKind(sport),
        start: isoSecond(startedAt ?? startSeconds),
        clockAhead: undefined,
        km: round((sums.metres ?? figures.metres) / 1000, 6),
        minutes: round(seconds === undefined ? undefined : seconds / 60, 4),
        movingMinutes: round(movingSeconds === undefined ? undefined : movingSeconds / 60, 4),
        elapsedMinutes: round(elapsed === undefined ? undefined : elapsed / 60, 4),
        ascent: figures.ascent,
        descent: figures.descent,
        temperature: undefined,
        thirds: figures.thirds,
        shoes: undefined,
        source: 'tcx',
      }
    },
  }
}

/** Reads the activities of a TCX file; courses and workouts in it are plans and no activity. */
export async function readTcx(pieces: Flow): Promise<Reading> {
  const activities: Activity[] = []
  let laps: ReturnType<typeof createLaps> | undefined
  let point: Point | undefined
  let points = 0
  let more: Problem | undefined

  const finish = () => {
    if (laps !== undefined && activities.length < limits.activities) activities.push(laps.activity())
    laps = undefined
  }

  const fault = await readXml(pieces, {
    open(name, attributes) {
      if (name === 'Activity') laps = createLaps((attributes.Sport ?? 'unknown').toLowerCase().slice(0, 40))
      if (name === 'Lap') laps?.startAt(secondsIn(attributes.StartTime ?? ''))
      if (name === 'Track') laps?.pause()
      if (name === 'Trackpoint') point = { seconds: undefined, metres: undefined, elevation: undefined }
    },
    close(name, text) {
      if (name === 'Activity') return finish()
      if (point === undefined) {
        if (name === 'TotalTimeSeconds') laps?.sum('seconds', numberIn(text))
        if (name === 'DistanceMeters') laps?.sum('metres', numberIn(text))
        return
      }
      if (name === 'Time') point.seconds = secondsIn(text)
      if (name === 'DistanceMeters') point.metres = numberIn(text)
      if (name === 'AltitudeMeters') point.elevation = numberIn(text)
      if (name !== 'Trackpoint') return
      points += 1
      if (points <= limits.points) laps?.add(point)
      else more = tooLarge('It has more points than any activity. We read the first of them.')
      point = undefined
    },
  })
  // Cut off before its end: what came counts.
  finish()
  if (activities.length === 0) return { activities, problem: fault ?? notAnActivity('There is no activity in it.') }
  return { activities, problem: fault ?? more }
}
