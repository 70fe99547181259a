import { gzipSync, type Zippable, zipSync } from 'fflate'
import Papa from 'papaparse'
import { bytesOf, fitRun, gpxRun } from './activityFiles'

/** The columns of an export of 2025, as an English account gets them; those after the weather are left out. */
export const englishHeadings: readonly string[] = [
  ...[
    'Activity ID',
    'Activity Date',
    'Activity Name',
    'Activity Type',
    'Activity Description',
    'Elapsed Time',
    'Distance',
  ],
  ...['Max Heart Rate', 'Relative Effort', 'Commute', 'Activity Private Note', 'Activity Gear', 'Filename'],
  ...['Athlete Weight', 'Bike Weight', 'Elapsed Time', 'Moving Time', 'Distance', 'Max Speed', 'Average Speed'],
  ...['Elevation Gain', 'Elevation Loss', 'Elevation Low', 'Elevation High', 'Max Grade', 'Average Grade'],
  ...['Average Positive Grade', 'Average Negative Grade', 'Max Cadence', 'Average Cadence', 'Max Heart Rate'],
  ...['Average Heart Rate', 'Max Watts', 'Average Watts', 'Calories', 'Max Temperature', 'Average Temperature'],
  ...['Relative Effort', 'Total Work', 'Number of Runs', 'Uphill Time', 'Downhill Time', 'Other Time'],
  ...['Perceived Exertion', 'Type', 'Start Time', 'Weighted Average Power', 'Power Count', 'Prefer Perceived Exertion'],
  ...['Perceived Relative Effort', 'Commute', 'Total Weight Lifted', 'From Upload', 'Grade Adjusted Distance'],
  ...[
    'Weather Observation Time',
    'Weather Condition',
    'Weather Temperature',
    'Apparent Temperature',
    'Dewpoint',
    'Humidity',
  ],
]

export type Row = {
  readonly date: string
  readonly type: string
  readonly shownTime: string
  readonly shownDistance: string
  readonly seconds: string
  readonly metres: string
  readonly file?: string
  readonly gear?: string
  readonly gain?: string
  readonly watch?: string
  readonly weather?: string
}

const cells = (row: Row, index: number, headings: readonly string[]): readonly string[] => {
  const cell = headings.map(() => '')
  const file = englishHeadings.indexOf('Filename')
  const from = (steps: number, text: string | undefined) => {
    cell[file + steps] = text ?? ''
  }
  cell[0] = `${9_000_000 + index}`
  cell[1] = row.date
  cell[2] = 'Morning, with "friends"'
  cell[3] = row.type
  cell[5] = row.shownTime
  cell[6] = row.shownDistance
  from(-1, row.gear)
  from(0, row.file)
  from(3, row.seconds)
  from(4, row.seconds)
  from(5, row.metres)
  from(8, row.gain)
  from(24, row.watch)
  from(44, row.weather)
  return cell
}

export const stravaTable = (rows: readonly Row[], headings: readonly string[] = englishHeadings): string =>
  Papa.unparse([[...headings], ...rows.map((row, index) => [...cells(row, index, headings)])])

/** A small export: a FIT file and a GPX file, packed as Strava packs them, a photo, and a run typed in by hand. */
export function stravaExport(extra: Zippable = {}): Uint8Array {
  const shown = { shownTime: '30:00', shownDistance: '6.00', seconds: '1800', metres: '6000' }
  return zipSync({
    'activities/11.fit.gz': gzipSync(fitRun({ celsius: 30 })),
    'activities/12.gpx': bytesOf(gpxRun({ start: '2024-05-14T07:30:00Z' })),
    'media/photo.jpg': Uint8Array.of(1, 2, 3),
    'profile.csv': bytesOf('a,b'),
    'activities.csv': bytesOf(
      stravaTable([
        {
          ...shown,
          date: 'May 12, 2024, 7:30:00 AM',
          type: 'Run',
          file: 'activities/11.fit.gz',
          gear: 'Blue',
          weather: '21.5',
        },
        { ...shown, date: 'May 14, 2024, 7:30:00 AM', type: 'Run', file: 'activities/12.gpx', gear: 'Red' },
        { ...shown, date: 'May 16, 2024, 6:10:00 PM', type: 'Run', metres: '8000.0' },
      ]),
    ),
    ...extra,
  })
}
