import { warningsByMatter } from '../../content/warningsByMatter'
import type { Assessment } from '../../domain/assess'
import { WithheldItem } from './WithheldItem'

/**
 * What could harm this runner most, before any advice: nobody reads a caution at the end of a page. What belongs to a sign stands
 * with it, in the box below.
 */
export function FirstWarnings({ assessment }: { readonly assessment: Assessment }) {
  const { alone } = warningsByMatter(assessment)
  if (alone.length === 0) return null
  return (
    <section className="care" aria-labelledby="first-warnings">
      <h2 id="first-warnings">Mind this first</h2>
      <ul className="care__list">
        {alone.map((one) => (
          <li key={one.conflict}>
            <WithheldItem withheld={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}
