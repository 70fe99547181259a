import { answerLabel } from '../../../content/answerLabels'
import { questionNames } from '../../../content/questionNames'
import { quiz } from '../../../content/quiz'
import type { Said } from '../../../domain/questionnaire/questionnaire'
import { relevantAnswers } from '../../../domain/quiz/quiz'
import { everythingSaid } from '../../../domain/quiz/withoutAnswer'
import { Fold } from '../../layout/Fold'
import { useVisit, useWording } from '../../world'
import { AnswerEffect } from './AnswerEffect'
import './question-fold.css'

/** Everything the runner said, each answer with what it moved. */
export function AnswerEffects() {
  const answers = useVisit((visit) => visit.answers)
  return (
    <ul className="effects">
      {everythingSaid(relevantAnswers(quiz, answers)).map((said) => (
        <li key={`${said.question} ${said.answer}`}>
          <SaidRow said={said} />
        </li>
      ))}
    </ul>
  )
}

function SaidRow({ said }: { readonly said: Said }) {
  const words = useWording()
  return (
    <Fold
      className="question-fold"
      summary={
        <>
          <span className="question-fold__ask">{questionNames[said.question]}</span>
          <span className="question-fold__said">{words(answerLabel(said.question, said.answer))}</span>
        </>
      }
    >
      {() => <AnswerEffect said={said} />}
    </Fold>
  )
}
