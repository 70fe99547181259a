import { Encoder, Profile } from '@garmin/fitsdk'

/** A run to be written into files: steady, unless a pace is given for each kilometre in seconds. */
export type RunToWrite = {
  readonly start?: string
  readonly sport?: string
  readonly paces?: readonly number[]
  readonly celsius?: number
  /** Minutes that the watch's own clock was ahead of UTC. */
  readonly clockAhead?: number
}

type Moment = { readonly seconds: number; readonly metres: number }

/** A moment every ten seconds, and where it had got to. */
function momentsOf(paces: readonly number[]): readonly Moment[] {
  const moments: Moment[] = [{ seconds: 0, metres: 0 }]
  paces.forEach((pace, km) => {
    const from = moments.at(-1)?.seconds ?? 0
    for (let at = 10; at < pace; at += 10) moments.push({ seconds: from + at, metres: (km + at / pace) * 1000 })
    moments.push({ seconds: from + pace, metres: (km + 1) * 1000 })
  })
  return moments
}

const steady = [300, 300, 300, 300, 300, 300]

const begin = '2024-05-12T07:30:00Z'

const later = (start: string, seconds: number) => new Date(Date.parse(start) + seconds * 1000)

function write(encoder: Encoder, message: string, fields: Readonly<Record<string, unknown>>): void {
  const number = Profile.MesgNum[message]
  if (number === undefined) throw new Error(`Garmin's profile has no ${message}`)
  encoder.onMesg(number, { ...fields })
}

/** A FIT file as a watch writes it. */
export function fitRun({
  start = begin,
  sport = 'running',
  paces = steady,
  celsius,
  clockAhead,
}: RunToWrite = {}): Uint8Array {
  const encoder = new Encoder()
  const moments = momentsOf(paces)
  const total = moments.at(-1) ?? { seconds: 0, metres: 0 }
  const end = later(start, total.seconds)
  write(encoder, 'FILE_ID', { type: 'activity', manufacturer: 'garmin', timeCreated: later(start, 0) })
  for (const { seconds, metres } of moments)
    write(encoder, 'RECORD', {
      timestamp: later(start, seconds),
      distance: metres,
      ...(celsius === undefined ? {} : { temperature: celsius }),
    })
  write(encoder, 'SESSION', {
    sport,
    startTime: later(start, 0),
    timestamp: end,
    totalDistance: total.metres,
    totalTimerTime: total.seconds,
    totalElapsedTime: total.seconds,
  })
  write(encoder, 'ACTIVITY', {
    timestamp: end,
    totalTimerTime: total.seconds,
    numSessions: 1,
    ...(clockAhead === undefined ? {} : { localTimestamp: end.getTime() / 1000 - 631_065_600 + clockAhead * 60 }),
  })
  return new Uint8Array(encoder.close())
}

/** Metres in a degree of latitude, on the ball that distances are counted on. */
const degree = 111_194.93

/** A GPX file: straight north. */
export function gpxRun({ start = begin, sport = 'running', paces = steady }: RunToWrite = {}): string {
  const points = momentsOf(paces).map(
    ({ seconds, metres }) =>
      `<trkpt lat="${50 + metres / degree}" lon="7"><ele>100</ele><time>${later(start, seconds).toISOString()}</time></trkpt>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${sport}</type><trkseg>${points.join('\n')}</trkseg></trk></gpx>`
}

/** A TCX file of one lap. */
export function tcxRun({ start = begin, sport = 'Running', paces = steady }: RunToWrite = {}): string {
  const moments = momentsOf(paces)
  const total = moments.at(-1) ?? { seconds: 0, metres: 0 }
  const points = moments.map(
    ({ seconds, metres }) =>
      `<Trackpoint><Time>${later(start, seconds).toISOString()}</Time><DistanceMeters>${metres}</DistanceMeters></Trackpoint>`,
  )
  return `<TrainingCenterDatabase><Activities><Activity Sport="${sport}"><Id>${start}</Id><Lap StartTime="${start}"><TotalTimeSeconds>${total.seconds}</TotalTimeSeconds><DistanceMeters>${total.metres}</DistanceMeters><Track>${points.join('\n')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
