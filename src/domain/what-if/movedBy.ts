import type { Assessment } from '../assess'
import type { Answers, Said } from '../questionnaire/questionnaire'
import { withoutAnswer } from '../quiz/withoutAnswer'
import { compareAssessments, type Difference } from './compareAssessments'

/** What one answer changed: the way from the assessment without it to the one with it. */
export const movedBy = (assess: (answers: Answers) => Assessment, answers: Answers, said: Said): Difference =>
  compareAssessments(assess(withoutAnswer(answers, said)), assess(answers))
