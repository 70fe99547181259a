import { questions } from '../../content/questions'
import { type QuestionId, shapeOf } from '../../domain/quiz/questionnaire'
import { BodyChoice } from './BodyChoice'
import type { ChoiceProps } from './choiceProps'
import { ManyChoice } from './ManyChoice'
import { OneChoice } from './OneChoice'
import { QuestionScreen } from './QuestionScreen'

/** Any question after the first. */
export default function LaterQuestion({ id }: { readonly id: QuestionId }) {
  return <QuestionScreen id={id} question={questions[id]} Choice={choiceFor(id)} />
}

const choiceFor = (id: QuestionId) => {
  if (shapeOf(id).kind === 'one') return OneChoice
  return id === 'where' ? PlaceChoice : ManyChoice
}

const PlaceChoice = (props: ChoiceProps) => <ManyChoice {...props} Above={BodyChoice} />
