import { answerLabel, answerLabels } from '../../../content/answerLabels'
import { questionNames } from '../../../content/questionNames'
import { quiz } from '../../../content/quiz'
import type { Answers, QuestionId } from '../../../domain/questionnaire/questionnaire'
import { isAnswered } from '../../../domain/quiz/quiz'
import { useWording } from '../../world'

const asked = [
  'health',
  'conditions',
  'medicines',
  'medicine-signs',
  'supplements',
] as const satisfies readonly QuestionId[]

/**
 * What the runner has and takes, side by side, since a diabetes tablet says little without the diabetes. "Not asked" is told
 * apart from "none".
 */
export function Taken({ answers }: { readonly answers: Answers }) {
  const words = useWording()
  const led = new Set<QuestionId>(quiz.asked(answers))
  const shown = asked.filter((id) => id !== 'medicine-signs' || isAnswered(answers, id))
  const said = (id: QuestionId): string => {
    if (isAnswered(answers, id) && led.has(id)) return answerLabels(id, answers).map(words).join('; ')
    if (led.has(id)) return 'Not answered'
    // One line under health stands for both medicines and supplements: whoever ticked none of its lines has said so.
    return answers.health?.includes('well') ? 'None said' : 'Not asked: not ticked under health'
  }
  const medicines = led.has('medicines') ? (answers.medicines ?? []) : []
  const toName = medicines.filter((one) => one !== 'none')
  return (
    <section className="handout__part" aria-labelledby="taken">
      <h2 id="taken">What is taken, and long-term conditions</h2>
      <dl className="handout__pairs">
        {shown.map((id) => (
          <div key={id}>
            <dt>{questionNames[id]}</dt>
            <dd>{said(id)}</dd>
          </div>
        ))}
      </dl>
      {toName.length > 0 && (
        <>
          <h3>Names and doses, to write in</h3>
          <ul className="handout__blanks">
            {toName.map((one) => (
              <li key={one}>{one === 'not-sure' ? 'Medicine' : answerLabel('medicines', one)}:</li>
            ))}
            <li>Also taken:</li>
          </ul>
        </>
      )}
    </section>
  )
}
