import { type MeasureId, measureIds } from '../vocabulary'

/** Where a session stands in a programme: the nth of a measure in a week, both counted from 1. */
export type SessionPlace = { readonly measure: MeasureId; readonly week: number; readonly nth: number }

/** The id that is kept with a tick. */
export const sessionId = ({ measure, week, nth }: SessionPlace): string => `${measure}-w${week}-${nth}`

const isMeasure = (id: string | undefined): id is MeasureId => measureIds.some((known) => known === id)

/** The place that an id names; undefined for one of another form, or of a measure that is no more. */
export function placeOfSession(id: string): SessionPlace | undefined {
  const [, measure, week, nth] = /^(.+)-w([1-9]\d?)-([1-9]\d?)$/.exec(id) ?? []
  return isMeasure(measure) ? { measure, week: Number(week), nth: Number(nth) } : undefined
}
