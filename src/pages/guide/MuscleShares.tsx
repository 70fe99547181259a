import { muscleShares } from '../../content/guide/cramps'

/** Shares as bars from the lowest to the highest study. The words beside them say the same. */
export function MuscleShares() {
  return (
    <dl className="shares">
      {muscleShares.map(({ muscle, from, to }) => (
        <div key={muscle}>
          <dt>{muscle}</dt>
          <dd>
            {from}–{to}%
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" height="12" aria-hidden="true" focusable="false">
              <path className="shares__all" d="M0 3H100" />
              <path className="shares__range" d={`M${from} 3H${to}`} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  )
}
