import { Link } from 'wouter'
import { questions } from '../../content/questions'
import type { QuestionId } from '../../domain/quiz/questionnaire'
import { routes } from '../routes'

/** A safety question answered "not sure" is not a clean answer, so the urgent signs stand beside the result. */
export function Unscreened({ questions: open }: { readonly questions: readonly QuestionId[] }) {
  if (open.length === 0) return null
  return (
    <section className="care" aria-labelledby="unscreened">
      <h2 id="unscreened">You were not sure about the warning signs</h2>
      <p>
        Get help at once for: fainting, a seizure or confusion, chest pain, great breathlessness, brown urine, a leg
        that is swollen, cold or hard as wood, a sudden snap in the calf, a cramp that stays locked for ten minutes.
      </p>
      <p className="actions">
        {open.map((id) => (
          <Link key={id} className="link-button" href={routes.question(id)}>
            Look again: {questions[id].ask}
          </Link>
        ))}
      </p>
    </section>
  )
}
