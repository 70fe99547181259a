import { secondReading } from '../../src/content/calibration/secondReading'
import type { Assessment } from '../../src/domain/assess'
import { type CalibrationCase, halfOf } from '../../src/domain/calibrationCase'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { type Ranked, scoreCases } from './scoreCases'

/** What the second reader of a story said, in the form of an assessment. */
const readAgain: { readonly [id: string]: Ranked } = Object.fromEntries(
  Object.entries(secondReading).map(([id, { causes, triage }]) => [
    id,
    { triage, findings: causes.map((cause) => ({ cause })) },
  ]),
)

const nothing: Ranked = { triage: 'self-care', findings: [] }

/**
 * The score over all stories, over the half that the rules were tuned on and over the half kept for checking, and beside it the score of
 * a second expert reading of the newer stories: nobody, rules included, can be expected to do much better than two readers agree.
 */
export function scoreHalves(cases: readonly CalibrationCase[], assess: (answers: Answers) => Assessment) {
  const twice = cases.filter(({ id }) => readAgain[id] !== undefined)
  return {
    ...scoreCases(cases, assess),
    odd: scoreCases(
      cases.filter(({ id }) => halfOf(id) === 'odd'),
      assess,
    ),
    even: scoreCases(
      cases.filter(({ id }) => halfOf(id) === 'even'),
      assess,
    ),
    secondReading: {
      readers: scoreCases(twice, (_, id) => readAgain[id] ?? nothing),
      rulesOnTheSame: scoreCases(twice, assess),
    },
  }
}
