import { Fragment, type ReactNode } from 'react'
import { causes } from '../../content/causes'
import { claims } from '../../content/claims'
import { measures } from '../../content/measures'
import type { Claim, ClaimId } from '../../domain/causes/claim'
import { inBothUnits } from '../../domain/quantity'
import { Cites } from './Cites'
import { GuideLink } from './GuideLink'
import { guidePaths } from './guidePaths'
import { Verdict } from './Verdict'

/** A claim, its verdict, why, and who says so. */
export function ClaimCard({ id }: { readonly id: ClaimId }) {
  const { claim, verdict, because, causes: about, measures: acts, cites }: Claim = claims[id]
  const more: readonly (readonly [string, ReactNode])[] = [
    ...about.map((cause) => [guidePaths.cause(cause), causes[cause].name] as const),
    ...acts.map((measure) => [guidePaths.measure(measure), measures[measure].name] as const),
  ]
  return (
    <li id={id} className="claim">
      <Verdict of={verdict} />
      <div className="claim__words">
        <h3>{inBothUnits(claim)}</h3>
        <p>{inBothUnits(because)}</p>
        <Cites ids={cites} />
        {more.length > 0 && (
          <p className="cites">
            More:{' '}
            {more.map(([to, name], at) => (
              <Fragment key={to}>
                {at > 0 && ', '}
                <GuideLink to={to}>{name}</GuideLink>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}
