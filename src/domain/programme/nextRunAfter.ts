import type { IsoDate } from './calendarDate'
import type { Programme } from './programme'

/** A run that has a day: a long one, or one of the usual easy ones before a race, whose length nobody knows. */
type NextRun = { readonly date: IsoDate; readonly km?: number; readonly easy: boolean }

/** The next run that has a day, today not counted. */
export function nextRunAfter({ weeks }: Pick<Programme, 'weeks'>, today: IsoDate): NextRun | undefined {
  return weeks
    .flatMap(({ sessions, easyRuns }): readonly NextRun[] => [
      ...sessions
        .filter(({ kind }) => kind === 'long-run')
        .map(({ date, km }) => ({ date, easy: false, ...(km !== undefined && { km }) })),
      ...easyRuns.map((date) => ({ date, easy: true })),
    ])
    .filter(({ date }) => date > today)
    .sort((one, other) => (one.date < other.date ? -1 : 1))[0]
}
