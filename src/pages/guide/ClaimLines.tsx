import { claims } from '../../content/claims'
import type { Claim, ClaimId } from '../../domain/causes/claim'
import { inBothUnits } from '../../domain/quantity'
import { GuideLink } from './GuideLink'
import { guidePaths } from './guidePaths'
import { Verdict } from './Verdict'

/** Claims in short, on a page they touch. Each leads to its place among all of them, where its sources stand. */
export function ClaimLines({ ids }: { readonly ids: readonly ClaimId[] }) {
  return (
    <ul className="claim-lines">
      {ids.map((id) => {
        const { claim, verdict, because }: Claim = claims[id]
        return (
          <li key={id}>
            <Verdict of={verdict} />
            <p>
              <GuideLink to={guidePaths.claim(id)}>{inBothUnits(claim)}</GuideLink> {inBothUnits(because)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
