import type { Activity } from '../../../domain/runs/activity'
import type { Flow } from '../bytes/flow'
import type { Reading } from '../found'
import { limits } from '../limits'
import { doubtful, notAnActivity, type Problem, tooLarge } from '../problem'
import { numberIn, secondsIn } from './numbers'
import { createOuting, type TrackPoint } from './outing'
import { readXml } from './readXml'

/** Strava's numbers for sports, as its GPX files carry them. */
const stravaSports: Readonly<Record<string, string>> = {
  '1': 'cycling',
  '4': 'hiking',
  '9': 'running',
  '10': 'walking',
  '16': 'swimming',
}

/** A new track this long after the last one is another activity. */
const anotherDay = 6 * 3600

type Point = { -readonly [K in keyof TrackPoint]: TrackPoint[K] }

/** Reads the tracks of a GPX file. Waypoints and planned routes are no activity. */
export async function readGpx(pieces: Flow): Promise<Reading> {
  const activities: Activity[] = []
  let outing = createOuting()
  let track = { sport: undefined as string | undefined, isNew: false }
  let point: Point | undefined
  let points = 0
  let more: Problem | undefined

  const finish = () => {
    if (!outing.isEmpty() && activities.length < limits.activities) activities.push(outing.activity())
    outing = createOuting()
  }
  const keep = (it: Point) => {
    points += 1
    if (points > limits.points) {
      more = tooLarge('It has more points than any activity. We read the first of them.')
      return
    }
    const last = outing.lastSeconds()
    if (track.isNew && it.seconds !== undefined && last !== undefined && Math.abs(it.seconds - last) > anotherDay)
      finish()
    track.isNew = false
    outing.sport ??= track.sport
    outing.add(it)
  }

  const fault = await readXml(pieces, {
    open(name, { lat, lon }) {
      if (name === 'trk') track = { sport: undefined, isNew: true }
      if (name === 'trkseg') outing.newSegment()
      if (name !== 'trkpt') return
      const [latitude, longitude] = [numberIn(lat), numberIn(lon)]
      if (latitude === undefined || longitude === undefined) return
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
        point = { latitude, longitude, seconds: undefined, elevation: undefined, celsius: undefined }
    },
    close(name, text) {
      if (point === undefined) {
        if (name === 'type' && /[\p{L}\d]/u.test(text))
          track.sport = (stravaSports[text] ?? text).toLowerCase().slice(0, 40)
        return
      }
      if (name === 'time') point.seconds = secondsIn(text)
      if (name === 'ele') point.elevation = numberIn(text)
      if (name === 'atemp') point.celsius = numberIn(text)
      if (name !== 'trkpt') return
      keep(point)
      point = undefined
    },
  })
  finish()
  if (activities.length === 0)
    return { activities, problem: fault ?? notAnActivity('There is no track in it, only places or a plan.') }
  const untimed = activities.some(({ start }) => start === undefined)
  const noTimes = untimed
    ? doubtful('Most of its points have no time: it tells how far, but not when or how fast.')
    : undefined
  return { activities, problem: fault ?? more ?? noTimes }
}
