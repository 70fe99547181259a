import { useEffect } from 'react'
import { questions } from '../../content/questions'
import type { AnyQuestion } from '../../domain/question'
import { type QuestionId, shapeOf } from '../../domain/questionnaire'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { fetchAhead } from '../screens'
import { useWording } from '../world'
import { ManyChoice } from './ManyChoice'
import { OneChoice } from './OneChoice'
import { Progress } from './Progress'
import { useAdvance } from './useAdvance'
import { WhyWeAsk } from './WhyWeAsk'
import './question.css'

/** One question: its words, its answers, why it is asked, and how far along it stands. */
export function QuestionScreen({ id }: { readonly id: QuestionId }) {
  const question: AnyQuestion = questions[id]
  const words = useWording()
  const { advance, stuck } = useAdvance(id)
  useEffect(() => fetchAhead('review', 'result'), [])
  const Choice = shapeOf(id).kind === 'one' ? OneChoice : ManyChoice
  return (
    <Page title={question.ask}>
      <div className="question">
        <Progress id={id} />
        <div className="question__main">
          <div className="stack stack--tight">
            <Title id="ask">{question.ask}</Title>
            <p id="help" className="soft">
              {words(question.help)}
            </p>
          </div>
          <Choice id={id} question={question} onDone={advance} />
          {stuck && (
            <p className="notice notice--warn" role="alert">
              Your answer is saved, but the next step could not be loaded. Check your connection and try again.
            </p>
          )}
        </div>
        <WhyWeAsk id={id} text={question.whyWeAsk} />
      </div>
    </Page>
  )
}
