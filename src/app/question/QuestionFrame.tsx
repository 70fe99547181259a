import type { ComponentType } from 'react'
import type { Answers, QuestionId } from '../../domain/questionnaire/questionnaire'
import type { Shape } from '../../domain/questionnaire/shape'
import type { AnyQuestion } from '../../domain/quiz/question'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { useReading } from '../world'
import type { ChoiceProps } from './choiceProps'
import { Progress } from './Progress'
import { useAdvance } from './useAdvance'
import { WhyWeAsk } from './WhyWeAsk'

type Props = {
  readonly id: QuestionId
  readonly question: AnyQuestion
  readonly shape: Shape
  /** How it is answered: handed in, so that the first question loads only its own way. */
  readonly Choice: ComponentType<ChoiceProps>
  /** The question before it, if there is one. */
  readonly before?: (answers: Answers) => QuestionId | undefined
}

/** One question: its words, its answers, why it is asked, and how far along it stands. */
export function QuestionFrame({ id, question, shape, Choice, before }: Props) {
  const words = useReading()
  const { advance, prepare, stuck } = useAdvance(id)
  return (
    <Page title={question.ask}>
      <div className="question">
        <Progress id={id} {...(before && { before })} />
        <div className="question__main">
          <div className="stack stack--tight">
            <Title id={`${id}-ask`}>{question.ask}</Title>
            <p id={`${id}-help`} className="soft">
              {words(question.help)}
            </p>
          </div>
          <Choice id={id} question={question} shape={shape} onDone={advance} onPress={prepare} />
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
