import { warningsFor } from '../../content/warningsFor'
import type { Plan } from '../../domain/plan/buildPlan'
import { WithheldItem } from './WithheldItem'

/** What could harm this runner most, before any advice: nobody reads a caution at the end of a page. */
export function FirstWarnings({ plan }: { readonly plan: Plan }) {
  const { first } = warningsFor(plan)
  if (first.length === 0) return null
  return (
    <section className="care" aria-labelledby="first-warnings">
      <h2 id="first-warnings">Mind this first</h2>
      <ul className="care__list">
        {first.map((one) => (
          <li key={one.conflict}>
            <WithheldItem withheld={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}
