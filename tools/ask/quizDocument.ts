import type { Model } from '../../src/domain/assess'
import { conditionText, phraseInIds } from '../../src/domain/conditions/conditionText'
import { inBothUnits } from '../../src/domain/quantity'
import { type QuestionId, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import type { AnyQuestion } from '../../src/domain/quiz/question'

type Asking = Pick<Model, 'questions' | 'askingOrder' | 'askedIf'>

const note =
  'Answer with {"question id": "option id"} where kind is "one", {"question id": ["option id", ...]} where kind is "many". ' +
  'Leave out what was not said: silence is not a no. "not-sure" counts as silence; "none" rules all the other options out. ' +
  'Both stand alone. At most one option of each list in atMostOne. A question is asked if its onlyIf is null or holds; ' +
  'answers to questions that are not asked are reported as ignored.'

function describe(id: QuestionId, { questions, askedIf }: Asking) {
  const { topic, ask, help, whyWeAsk, options, groups }: AnyQuestion = questions[id]
  const onlyIf = askedIf[id]
  const { kind, answers, atMostOne } = shapeOf(id)
  return {
    id,
    topic,
    kind,
    ask: inBothUnits(ask),
    help: inBothUnits(help),
    why: inBothUnits(whyWeAsk),
    options: answers.map((answer) => ({ id: answer, label: inBothUnits(options[answer] ?? answer) })),
    ...(groups && {
      groups: groups.map(({ heading, hint, answers: members }) => ({
        heading,
        ...(hint !== undefined && { hint: inBothUnits(hint) }),
        options: members,
      })),
    }),
    ...(atMostOne && { atMostOne }),
    alone: answers.filter((answer) => standsAlone.has(answer)),
    onlyIf: onlyIf ?? null,
    onlyIfText: onlyIf ? conditionText(onlyIf, phraseInIds) : 'asked of everyone',
  }
}

/** The questionnaire as a program or a reviewer reads it, in asking order. */
export const quizDocument = (version: string, asking: Asking) => ({
  version,
  note,
  questions: asking.askingOrder.map((id) => describe(id, asking)),
})
