import type { Rate } from '../../domain/patterns/patterns'
import './rate-pair.css'

type Props = {
  readonly name: string
  readonly with: Rate
  readonly without: Rate
  /** What may be read from it, in a sentence. */
  readonly verdict: string
}

/** Two rates as bars, each with its 95% interval as a line. The words beside them say the same. */
export function RatePair({ name, with: on, without: off, verdict }: Props) {
  return (
    <figure className="rate-pair">
      <figcaption>
        <strong>{name}</strong>
      </figcaption>
      {[
        { label: 'With', rate: on },
        { label: 'Without', rate: off },
      ].map(({ label, rate }) => (
        <div key={label} className="rate-pair__row">
          <span>{label}</span>
          <Bar {...rate} />
          <span>
            {rate.cramped} of {rate.of}
          </span>
        </div>
      ))}
      <p className="soft small">{verdict}</p>
    </figure>
  )
}

function Bar({ cramped, of, interval }: Rate) {
  const [low, high] = interval ?? [0, 1]
  return (
    <svg className="rate-pair__bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="rate-pair__ground" width="100" height="12" />
      <rect className="rate-pair__share" width={of === 0 ? 0 : (100 * cramped) / of} y="2" height="8" />
      <path className="rate-pair__range" d={`M${100 * low} 6H${100 * high}M${100 * low} 2v8M${100 * high} 2v8`} />
    </svg>
  )
}
