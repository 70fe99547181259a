import type { Answers } from '../../domain/questionnaire/questionnaire'
import type { ResultSummary } from '../../domain/what-if/toldThen'
import { dropEntry, type Entries, livingEntries, putEntry } from '../records/entries'
import { currentFormat } from '../savedVisit'
import type { PastResult } from './resultsKind'

/** As many as a year and a half of re-checks at weeks 2, 4 and 6 of a plan each half-year, with room. Beyond, nobody compares. */
export const mostResults = 20

/** Answers changed on the same evening are one result: a runner who tries things out must not push out last month's. In milliseconds. */
const oneSitting = 12 * 3_600_000

type PastResults = readonly { readonly id: string; readonly is: PastResult }[]

/** What was shown before, oldest first. */
export const resultsInOrder = (results: Entries<PastResult>): PastResults =>
  livingEntries(results).toSorted((a, b) => a.is.at - b.is.at || (a.id < b.id ? -1 : 1))

const sameAnswers = (one: PastResult, other: PastResult): boolean => {
  const sorted = (answers: PastResult['answers']) =>
    JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one.answers) === sorted(other.answers)
}

type Shown = { readonly rules: string; readonly answers: Answers; readonly told: ResultSummary }

/**
 * Keeps a result that is being shown, if it is another than the last: other answers, or other rules.
 * The first one stays, whatever comes; of the others the oldest goes when there are too many.
 */
export function keepResult(
  results: Entries<PastResult>,
  shown: Shown,
  newId: string,
  now: number,
): Entries<PastResult> {
  const { rules, told } = shown
  const result: PastResult = {
    at: now,
    rules,
    format: currentFormat,
    answers: shown.answers as PastResult['answers'],
    told: { ...told, causes: [...told.causes], measures: [...told.measures] },
  }
  const all = resultsInOrder(results)
  const last = all.at(-1)
  if (last?.is.rules === rules && sameAnswers(last.is, result)) return results
  const goesOn = last !== undefined && last.is.rules === rules && Math.abs(now - last.is.at) < oneSitting
  const kept = putEntry(results, goesOn ? last.id : newId, result, now)
  const after = resultsInOrder(kept)
  return after
    .slice(1, 1 + Math.max(0, after.length - mostResults))
    .reduce((list, { id }) => dropEntry(list, id, now), kept)
}
