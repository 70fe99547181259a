import { signsNow } from '../../content/questions/signs-now'
import { quiz } from '../../content/quiz'
import { type QuestionId, questionIds } from '../../domain/quiz/questionnaire'
import { screens } from '../loading/screens'
import { useVisit } from '../world'
import { ManyChoice } from './ManyChoice'
import { QuestionScreen } from './QuestionScreen'

const isQuestion = (id: string): id is QuestionId => questionIds.some((known) => known === id)

/** A link may name a question that does not exist, or one that this runner is not asked. */
export function QuestionRoute({ id }: { readonly id: string }) {
  const answers = useVisit((visit) => visit.answers)
  if (!isQuestion(id)) return <screens.notFound.Screen />
  if (!quiz.asked(answers).includes(id)) return <screens.notAsked.Screen />
  // A new question is a new screen: its heading takes the focus and nothing of the last one stays.
  // The words of the first come with the app, those of the others while it is being read.
  return id === 'signs-now' ? (
    <QuestionScreen id={id} question={signsNow} Choice={ManyChoice} />
  ) : (
    <screens.question.Screen key={id} id={id} />
  )
}
