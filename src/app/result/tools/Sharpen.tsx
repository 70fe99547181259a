import { useState } from 'react'
import { assess } from '../../../content/model'
import { questions } from '../../../content/questions'
import { quiz } from '../../../content/quiz'
import { type AnswerGiven, type QuestionId, shapeOf } from '../../../domain/questionnaire/questionnaire'
import { type Sharpener, sharpen } from '../../../domain/what-if/sharpen'
import { Fold } from '../../layout/Fold'
import { useVisit } from '../../world'
import { AnswerEditor } from './AnswerEditor'
import './question-fold.css'

/** The questions left open that could still change the leading causes, each to be answered here. */
export function Sharpen() {
  const answers = useVisit((visit) => visit.answers)
  const open = sharpen(assess, answers, quiz.asked(answers))
  if (open.length === 0) {
    return <p>Nothing would. No question that you left open could change your leading causes or their words.</p>
  }
  return (
    <ul className="sharpen">
      {open.map((sharpener) => (
        <li key={sharpener.question}>
          <SharpenQuestion sharpener={sharpener} />
        </li>
      ))}
    </ul>
  )
}

function SharpenQuestion({ sharpener }: { readonly sharpener: Sharpener }) {
  const { question: id, decisive, of, urgent } = sharpener
  const answer = useVisit((visit) => visit.answer)
  const [given, setGiven] = useState<readonly string[]>([])
  return (
    <Fold
      className="question-fold"
      summary={
        <>
          <span className="question-fold__said">{questions[id].ask}</span>
          <span className="small soft">
            {decisive === of ? 'Any answer' : `${decisive} of its ${of} answers`} would change your leading causes.
            {urgent && ' It also checks for signs that someone should see today.'}
          </span>
        </>
      }
    >
      {() => (
        <>
          <AnswerEditor id={id} given={given} place="sharpen" onChange={(as) => setGiven([as].flat())} />
          <button
            type="button"
            className="button"
            disabled={given.length === 0}
            onClick={() => answer(id, answerFrom(id, given))}
          >
            Use this answer
          </button>
        </>
      )}
    </Fold>
  )
}

const answerFrom = <Q extends QuestionId>(id: Q, given: readonly string[]) =>
  (shapeOf(id).kind === 'one' ? given[0] : given) as AnswerGiven<Q>
