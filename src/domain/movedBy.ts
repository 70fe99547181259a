import type { Assessment } from './assess'
import { compareAssessments, type Difference } from './compareAssessments'
import type { Answers, Said } from './questionnaire'
import { withoutAnswer } from './withoutAnswer'

/** What one answer changed: the way from the assessment without it to the one with it. */
export const movedBy = (assess: (answers: Answers) => Assessment, answers: Answers, said: Said): Difference =>
  compareAssessments(assess(withoutAnswer(answers, said)), assess(answers))
