import { Link } from 'wouter'
import { cardWords } from '../../content/numbers/cardWords'
import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import { crampLines } from '../raceCard/crampLines'
import { pages, routes } from '../routes'
import { useReading, useVisit } from '../world'

/** The morning of a race: how to begin, what to do if it cramps, and the card to carry. */
export function RaceMorning({ assessment, tooFar }: { readonly assessment: Assessment; readonly tooFar: boolean }) {
  const words = useReading()
  const answers = useVisit((visit) => visit.answers)
  const start = cardFor(assessment, answers, { racing: true, tooFar }).lines.find(({ moment }) => moment === 'race')
  const [twitch, locks] = crampLines(answers.where ?? [], assessment.plan.forbidden)
  return (
    <section className="session panel stack stack--tight" aria-label="Your race">
      {start && <p>{words(start.say)}</p>}
      <p>
        <strong>{cardWords.cramp.heading}:</strong> {words(`${twitch} ${locks}`)}
      </p>
      <p className="actions">
        {!tooFar && (
          <Link className="button" href={routes.raceCard}>
            Race-day card
          </Link>
        )}
        <a className="link-button" href={pages.now}>
          I’m cramping now
        </a>
      </p>
    </section>
  )
}
