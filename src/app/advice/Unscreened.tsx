import { useMemo } from 'react'
import { Link } from 'wouter'
import { questions } from '../../content/questions'
import { inOneLine, type UnsureLine } from '../../content/unsureLine'
import { unsureOf } from '../../content/unsureOf'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { routes } from '../routes'
import { useVisit } from '../world'

/** A safety question left out or answered "not sure" is not a clean answer, so the signs that it asks for stand beside the result. */
export function Unscreened({ questions: open }: { readonly questions: readonly QuestionId[] }) {
  const answers = useVisit((visit) => visit.answers)
  // Each question asks the rules once for every one of its answers.
  const told = useMemo(() => open.map((id) => ({ id, lines: unsureOf(id, answers) })), [open, answers])
  if (open.length === 0) return null
  return (
    <section className="care" aria-labelledby="unscreened">
      <h2 id="unscreened">{headingFor(open.filter((id) => answers[id] === undefined).length, open.length)}</h2>
      <ul className="care__list">
        {told.map(({ id, lines }) => (
          <li key={id}>
            <p className="actions">
              <Link className="link-button" href={routes.question(id)}>
                Look again: {questions[id].ask}
              </Link>
            </p>
            {/* Signs that nobody ticked must not read as if somebody had. */}
            <p>If one of these is so:</p>
            {lines.map((line) => (
              <UnsureSigns key={line.say + line.signs.join()} line={line} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function headingFor(skipped: number, all: number): string {
  if (skipped === 0) return 'You were not sure'
  return skipped === all ? 'You did not answer' : 'You did not answer, or were not sure'
}

/** A line to read, or, of more signs than one reads in a line, a list to go through. */
function UnsureSigns({ line }: { readonly line: UnsureLine }) {
  const { say, signs, until } = line
  if (signs.length < 3) return <p>{inOneLine(line)}</p>
  return (
    <>
      <p>{say}:</p>
      <ul className="bullets">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {until && <p>{until}</p>}
    </>
  )
}
