import type { Assessment } from '../../domain/assess'
import { type Answers, questionIds } from '../../domain/questionnaire/questionnaire'
import { compareAssessments } from '../../domain/what-if/compareAssessments'
import { compareTold, type ResultSummary } from '../../domain/what-if/toldThen'
import { answerChangeText } from '../result/tools/answerChangeText'
import { differenceText } from '../result/tools/differenceText'
import { useVisit, useWording } from '../world'

type Props = {
  /** The earlier answers by today's rules. */
  readonly before: Assessment
  readonly after: Assessment
  readonly answersThen: Answers
  /** Earlier answers that today's quiz no longer knows. */
  readonly lost: number
  readonly told: ResultSummary | undefined
  readonly rulesChanged: boolean
}

/** Why a result is not what it was: what the runner answered differently, and what the rules make of the same answers. */
export function WhatMoved({ before, after, answersThen, lost, told, rulesChanged }: Props) {
  const words = useWording()
  const answers = useVisit((visit) => visit.answers)
  const changed = questionIds.filter((id) => JSON.stringify(answersThen[id]) !== JSON.stringify(answers[id]))
  return (
    <>
      <section className="stack stack--tight" aria-labelledby="by-answers">
        <h2 id="by-answers">Because you answered differently</h2>
        {changed.length === 0 ? (
          <p>You answered the same as then.</p>
        ) : (
          <>
            <ul className="bullets">
              {changed.map((id) => (
                <li key={id}>{words(answerChangeText(id, answersThen, answers))}</li>
              ))}
            </ul>
            <p>{differenceText(compareAssessments(before, after)).map(words).join(' ')}</p>
          </>
        )}
        {lost > 0 && (
          <p className="soft small">
            {lost === 1 ? 'One question of then is' : `${lost} questions of then are`} asked in another way today, so
            that answer is left out here.
          </p>
        )}
      </section>
      {rulesChanged && (
        <section className="stack stack--tight" aria-labelledby="by-rules">
          <h2 id="by-rules">Because the rules changed</h2>
          <p>
            {told === undefined
              ? 'What you were told then has no words in today’s rules.'
              : `Your answers of then, run again by today’s rules: ${differenceText(compareTold(told, before)).map(words).join(' ')}`}
          </p>
        </section>
      )}
    </>
  )
}
