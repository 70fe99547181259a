import { judge } from '../../domain/conditions/compileCondition'
import { buildProgramme } from '../../domain/programme/buildProgramme'
import { catalogueFor } from '../../domain/programme/catalogueFor'
import type { Programme, Wish } from '../../domain/programme/programme'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { onCallDay } from '../callDay'
import { measures } from '../measures'
import { soreFirst } from '../patterns/muscle/sore-first'
import { catalogue } from './catalogue'

/** Programmes in our words, with the stretches and exercises that suit these answers. */
export function makeProgrammeFor(answers: Answers): (wish: Wish) => Programme {
  const own = catalogueFor(
    catalogue,
    answers,
    judge(soreFirst.when, answers) === 'holds' ? ', once the soreness is gone' : '',
  )
  const withCall = onCallDay(own, answers)
  return (wish) => buildProgramme(wish, withCall, (id) => measures[id].asks)
}
