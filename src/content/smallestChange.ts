import type { Answers } from '../domain/questionnaire/questionnaire'
import type { CauseId } from '../domain/vocabulary'
import { compileSmallestChange, type SmallestChange } from '../domain/what-if/smallestChange'
import { changeable } from './changeable'
import { assess, model } from './model'

const search = compileSmallestChange(model, changeable)

/** The fewest things a runner could do differently to take a cause out of the lead, and nothing that is forbidden to them. */
export const smallestChange = (answers: Answers, cause: CauseId): SmallestChange =>
  search(answers, cause, assess(answers).plan.forbidden)
