import type { Activity } from '../../../domain/runs/activity'
import { sportKind } from '../sportKind'
import type { StravaRow } from './row'

/** A row as an activity of its own: typed in by hand, or its file is missing. */
export function rowActivity(row: StravaRow): Activity {
  const { weatherCelsius, watchCelsius } = row
  return {
    sport: row.sport,
    kind: sportKind(row.sport),
    start: row.start,
    clockAhead: undefined,
    km: row.km,
    minutes: row.movingMinutes ?? row.elapsedMinutes,
    movingMinutes: row.movingMinutes,
    elapsedMinutes: row.elapsedMinutes,
    ascent: row.ascent,
    descent: row.descent,
    temperature:
      weatherCelsius !== undefined
        ? { celsius: weatherCelsius, from: 'weather' }
        : watchCelsius !== undefined
          ? { celsius: watchCelsius, from: 'watch' }
          : undefined,
    thirds: undefined,
    shoes: row.shoes,
    source: 'csv',
  }
}

/** What the table knows beyond the file: the shoes, the weather, and the sport where the file has none. */
export function withRow(activity: Activity, row: StravaRow): Activity {
  const sport = activity.sport === 'unknown' || activity.sport === 'other' ? row.sport : activity.sport
  return {
    ...activity,
    sport,
    kind: sportKind(sport),
    start: activity.start ?? row.start,
    shoes: row.shoes ?? activity.shoes,
    temperature:
      row.weatherCelsius === undefined ? activity.temperature : { celsius: row.weatherCelsius, from: 'weather' },
  }
}
