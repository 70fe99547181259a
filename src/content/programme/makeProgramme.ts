import { buildProgramme } from '../../domain/programme/buildProgramme'
import { catalogueFor } from '../../domain/programme/catalogueFor'
import type { Programme, Wish } from '../../domain/programme/programme'
import type { Answers } from '../../domain/quiz/questionnaire'
import { measures } from '../measures'
import { catalogue } from './catalogue'

/** Programmes in our words, with the stretches and exercises that suit these answers. */
export function makeProgrammeFor(answers: Answers): (wish: Wish) => Programme {
  const own = catalogueFor(catalogue, answers)
  return (wish) => buildProgramme(wish, own, (id) => measures[id].asks)
}
