import { Link } from 'wouter'
import { logWords } from '../../content/log'
import { patternsIn } from '../../domain/patterns/patterns'
import { useLog } from '../records/useLog'
import { routes } from '../routes'

/** Beside a result: what the runner's own runs say. Evidence of one's own, which adds no weight to any cause. Silent without a log. */
export default function OwnRuns() {
  const { entries } = useLog()
  if (entries.length === 0) return null
  const known = patternsIn(
    entries.map(({ is }) => is),
    'run',
  ).filter(({ more }) => more === 0)
  return (
    <section className="notice stack stack--tight" aria-labelledby="own-runs">
      <h3 id="own-runs">Your own runs</h3>
      {known.length === 0 ? (
        <p>Your log has too few runs to say anything yet.</p>
      ) : (
        <ul className="bullets">
          {known.map(({ factor, with: on, without: off }) => (
            <li key={factor}>
              {logWords.difference[factor]}: {on.cramped} of {on.of} cramped. Otherwise: {off.cramped} of {off.of}.
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">Counted from your log. It stands beside the causes above and does not change them.</p>
      <p>
        <Link className="link-button" href={routes.log}>
          Your cramp log
        </Link>
      </p>
    </section>
  )
}
