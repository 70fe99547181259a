import { warningsFor } from '../../content/warningsFor'
import type { Plan } from '../../domain/plan/buildPlan'
import { WithheldItem } from '../advice/WithheldItem'

/** What else was left out for this runner, and why. If the plan did not say so, a friend's tip might fill the gap. */
export function WithheldList({ plan }: { readonly plan: Plan }) {
  const { rest } = warningsFor(plan)
  if (rest.length === 0) return null
  return (
    <section className="withheld" aria-labelledby="withheld">
      <h2 id="withheld">Left out for you</h2>
      <ul className="withheld__list">
        {rest.map((one) => (
          <li key={one.conflict}>
            <WithheldItem withheld={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}
