import { judge } from '../domain/conditions/compileCondition'
import { givenIn } from '../domain/conditions/givenIn'
import type { RaisedFlag } from '../domain/flags/screenRedFlags'
import type { Answers, Said } from '../domain/questionnaire/questionnaire'
import { relevantAnswers } from '../domain/quiz/quiz'
import { answerLabel } from './answerLabels'
import { quiz } from './quiz'
import { redFlags } from './redFlags'

/** Answers that only open a question: what was ticked there says more. */
const opens = new Set(['health medicines', 'health condition', 'health earlier-sign'])

/** What was ticked, each in its own words and once. */
export function quoted(said: readonly Said[]): readonly string[] {
  const plain = said.filter(({ question, answer }) => !opens.has(`${question} ${answer}`))
  const labels = (plain.length > 0 ? plain : said).map(({ question, answer }) => `“${answerLabel(question, answer)}”`)
  return [...new Set(labels)]
}

/**
 * What set a flag off, in the words that were ticked: the flag's own sentence names every way to set it off. It speaks only
 * where nothing was ticked, as with a list of signs that was skipped.
 */
export function saidFor({ flag, signs }: Pick<RaisedFlag, 'flag' | 'signs'>, answers: Answers): readonly string[] {
  const counted = relevantAnswers(quiz, answers)
  const said = redFlags[flag].triggers
    .filter(({ when }) => judge(when, counted) === 'holds')
    .flatMap(({ when }) => givenIn(when, counted))
  return said.length > 0 ? quoted(said) : signs
}
