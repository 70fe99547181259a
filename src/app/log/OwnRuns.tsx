import { Link } from 'wouter'
import { logWords } from '../../content/log'
import { kindsLogged } from '../../domain/log/kindsLogged'
import type { LogEntry, LogKind } from '../../domain/log/logEntry'
import { patternsIn } from '../../domain/patterns/patterns'
import { useLog } from '../records/useLog'
import { useTrials } from '../records/useTrials'
import { routes } from '../routes'
import TryOne from './TryOne'

/** Beside a result: what the runner's own runs and nights say. Evidence of one's own, which adds no weight to any cause. Silent without a log. */
export default function OwnRuns() {
  const entries = useLog().entries.map(({ is }) => is)
  const { running } = useTrials()
  if (entries.length === 0) return null
  return (
    <div className="notice stack stack--tight">
      {kindsLogged(entries).map((kind) => (
        <OwnCounts key={kind} entries={entries} kind={kind} />
      ))}
      <p className="soft small">Counted from your log. It stands beside the causes above and does not change them.</p>
      <p className="actions">
        <Link className="link-button" href={routes.log}>
          Your cramp log
        </Link>
        {!running && <TryOne />}
      </p>
    </div>
  )
}

function OwnCounts({ entries, kind }: { readonly entries: readonly LogEntry[]; readonly kind: LogKind }) {
  const things = kind === 'run' ? 'runs' : 'nights'
  const known = patternsIn(entries, kind).filter(({ more }) => more === 0)
  return (
    <section className="stack stack--tight" aria-labelledby={`own-${things}`}>
      <h3 id={`own-${things}`}>Your own {things}</h3>
      {known.length === 0 ? (
        <p>Your log has too few {things} to say anything yet.</p>
      ) : (
        <ul className="bullets">
          {known.map(({ factor, with: on, without: off }) => (
            <li key={factor}>
              {logWords.difference[factor]}: {on.cramped} of {on.of} cramped. Otherwise: {off.cramped} of {off.of}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
