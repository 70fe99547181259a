import { questions } from '../../content/questions'
import { quiz } from '../../content/quiz'
import { type Answers, type QuestionId, questionIds, shapeOf } from '../../domain/questionnaire/questionnaire'
import { useVisit } from '../world'
import { BodyChoice } from './BodyChoice'
import type { ChoiceProps } from './choiceProps'
import { ManyChoice } from './ManyChoice'
import { NotAsked } from './NotAsked'
import { OneChoice } from './OneChoice'
import { OtherUnits } from './OtherUnits'
import { QuestionFrame } from './QuestionFrame'
import { WatchKnows } from './WatchKnows'

/** Any question after the first. A link may name one that this runner is not asked. */
export default function LaterQuestionScreen({ id: named }: { readonly id?: string }) {
  const answers = useVisit((visit) => visit.answers)
  const id = questionIds.find((known) => known === named)
  if (id === undefined || !quiz.asked(answers).includes(id)) return <NotAsked />
  const before = (given: Answers) => {
    const asked = quiz.asked(given)
    return asked[asked.indexOf(id) - 1]
  }
  return <QuestionFrame id={id} question={questions[id]} shape={shapeOf(id)} Choice={choiceFor(id)} before={before} />
}

const choiceFor = (id: QuestionId) => {
  if (shapeOf(id).kind === 'one') return OneChoice
  if (id === 'load') return MonthChoice
  if (id === 'where') return PlaceChoice
  return Object.values(questions[id].options).some((label) => label.includes('{')) ? MeasuredChoice : ManyChoice
}

/** Answers with a quantity in them. */
const MeasuredChoice = (props: ChoiceProps) => (
  <>
    <OtherUnits />
    <ManyChoice {...props} />
  </>
)

const PlaceChoice = (props: ChoiceProps) => <ManyChoice {...props} Above={BodyChoice} />

/** The month before a run stands in the runner's watch: it may be taken from there. */
const MonthChoice = (props: ChoiceProps) => (
  <>
    <WatchKnows />
    <ManyChoice {...props} />
  </>
)
