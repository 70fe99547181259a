import { logWords } from '../../content/log'
import type { LogEntry, LogKind } from '../../domain/log/logEntry'
import { patternsIn, standsOut } from '../../domain/patterns/patterns'
import { RatePair } from '../../parts/meters/RatePair'

type Props = { readonly entries: readonly LogEntry[]; readonly kind: LogKind }

/** Cramps against what was different, the best known first, and how many more runs or nights the rest would take. */
export function OwnPatterns({ entries, kind }: Props) {
  const patterns = patternsIn(entries, kind)
  const things = kind === 'run' ? 'runs' : 'nights'
  const known = patterns.filter(({ more }) => more === 0)
  const open = patterns.filter(({ more }) => more > 0)
  const heading = `what-your-${things}-say`
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>What your {things} say</h2>
      {patterns.length === 0 && (
        <p>Not enough yet. Tick what was different, or “All as usual”, and it will show here.</p>
      )}
      {known.map((pattern) => (
        <RatePair
          key={pattern.factor}
          name={logWords.difference[pattern.factor]}
          with={pattern.with}
          without={pattern.without}
          verdict={
            standsOut(pattern)
              ? 'More than chance alone would explain, but not yet a cause: other things may go with it.'
              : 'The two ranges overlap: this may be chance.'
          }
        />
      ))}
      {known.length > 0 && (
        <p className="soft small">
          The thick bar is your share of {things} with a cramp. The thin line is the range in which the true share lies
          19 times of 20. Best known first. With many things to compare, one may stand out by chance alone.
        </p>
      )}
      {open.length > 0 && (
        <ul className="bullets">
          {open.map(({ factor, more }) => (
            <li key={factor}>
              {logWords.difference[factor]}: not enough yet, about {more} more {things}.
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
