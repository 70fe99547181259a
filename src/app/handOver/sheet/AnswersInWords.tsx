import { answerLabels } from '../../../content/answerLabels'
import { questions } from '../../../content/questions'
import { quiz } from '../../../content/quiz'
import { sections } from '../../../content/sections'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { isAnswered } from '../../../domain/quiz/quiz'
import { useWording } from '../../world'

/** Every answer that counts, under the question as it was asked. */
export function AnswersInWords({ answers }: { readonly answers: Answers }) {
  const words = useWording()
  const asked = new Set(quiz.asked(answers))
  const given = sections
    .flatMap((section) => section.questions)
    .filter((id) => asked.has(id) && isAnswered(answers, id))
  return (
    <section className="handout__part" aria-labelledby="answers">
      <h2 id="answers">Answers, in the words of the quiz</h2>
      <dl className="handout__answers small">
        {given.map((id) => (
          <div key={id}>
            <dt>{questions[id].ask}</dt>
            <dd>{answerLabels(id, answers).map(words).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
