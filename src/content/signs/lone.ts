import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { inFull, type Sign } from '../../domain/flags/sign'
import type { AnswerTo } from '../../domain/questionnaire/questionnaire'
import { type SignIn, type SignQuestion, signs } from '../signs'

const signOf = <Q extends SignQuestion>(question: Q, answer: SignIn<Q>): Sign =>
  (signs as { readonly [question in SignQuestion]: { readonly [answer: string]: Sign } })[question][answer] as Sign

/** A trigger that is one sign alone, told in the sign's own words. */
export const lone = <Q extends SignQuestion>(
  question: Q,
  answer: SignIn<Q> & AnswerTo<Q>,
): RedFlag['triggers'][number] => ({ when: is(question, answer), sign: inFull(signOf(question, answer)) })
