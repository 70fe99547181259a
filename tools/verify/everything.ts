import type { Finding } from '../../src/domain/causes/rankCauses'
import type { Measures } from '../../src/domain/plan/measure'
import { type CauseId, causeIds, type MeasureId, measureIds } from '../../src/domain/vocabulary'

/** A cause as likely as this, with nothing said about it. */
export const finding = (cause: CauseId, likelihood: number): Finding => ({
  cause,
  points: 20,
  likelihood,
  word: 'very likely',
  reasons: [],
  against: [],
  limit: undefined,
})

/** Every cause as likely as can be: whatever a measure acts on, it is wanted. */
export const allCauses: readonly Finding[] = causeIds.map((cause) => finding(cause, 0.99))

/** Measures that go into every plan unless something takes them out. */
export function alwaysIn(measures: Measures): Measures {
  const open = measureIds.map((id) => {
    const { fits: _, ...rest } = measures[id]
    return [id, { ...rest, always: 'wanted' }] as const
  })
  return Object.fromEntries(open) as { readonly [M in MeasureId]: Measures[M] }
}
