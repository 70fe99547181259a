import { Link } from 'wouter'
import type { PlanChange } from '../../domain/programme/planChange'
import { howItReturns, named } from '../programme/goneWords'
import { routes } from '../routes'

/** Another answer can take out of the plan what stands in the weeks: nothing of it goes without a word. */
export function PlanChanged({ change: { gone, added } }: { readonly change: PlanChange }) {
  return (
    <div className="notice">
      <div>
        <p>Your answers changed, and your plan with them.</p>
        <p>
          No longer in it: {named(gone)}. {howItReturns}
        </p>
        {added.length > 0 && <p>In its place: {named(added)}.</p>}
      </div>
      <Link className="button" href={routes.sixWeeks}>
        {added.length > 0 ? 'Take it on' : 'Look at my weeks'}
      </Link>
    </div>
  )
}
