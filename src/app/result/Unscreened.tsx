import { Link } from 'wouter'
import { questions } from '../../content/questions'
import { unsureOf } from '../../content/unsureOf'
import type { QuestionId } from '../../domain/quiz/questionnaire'
import { routes } from '../routes'

/** A safety question answered "not sure" is not a clean answer, so the signs that it asks for stand beside the result. */
export function Unscreened({ questions: open }: { readonly questions: readonly QuestionId[] }) {
  if (open.length === 0) return null
  return (
    <section className="care" aria-labelledby="unscreened">
      <h2 id="unscreened">You were not sure</h2>
      <ul className="care__list">
        {open.map((id) => (
          <li key={id}>
            {unsureOf(id).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="actions">
              <Link className="link-button" href={routes.question(id)}>
                Look again: {questions[id].ask}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
