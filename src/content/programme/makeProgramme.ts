import { judge } from '../../domain/conditions/compileCondition'
import { buildProgramme } from '../../domain/programme/buildProgramme'
import { catalogueFor } from '../../domain/programme/catalogueFor'
import type { Programme, Wish } from '../../domain/programme/programme'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { measures } from '../measures'
import { assess } from '../model'
import { myVisit } from '../myVisit'
import { soreFirst } from '../patterns/sore-first'
import { callDay } from '../visit/callDay'
import { catalogue } from './catalogue'

/** Programmes in our words, with the stretches and exercises that suit these answers. */
export function makeProgrammeFor(answers: Answers): (wish: Wish) => Programme {
  const own = catalogueFor(
    catalogue,
    answers,
    judge(soreFirst.when, answers) === 'holds' ? ', once the soreness is gone' : '',
  )
  const visit = myVisit(assess(answers), answers)
  const call = visit && own.actions[visit.measure]
  const on = visit && callDay(visit)
  const withCall =
    call?.kind === 'once' && on ? { ...own, actions: { ...own.actions, [visit.measure]: { ...call, on } } } : own
  return (wish) => buildProgramme(wish, withCall, (id) => measures[id].asks)
}
