import { model } from '../../content/model'
import { leftOut } from '../../content/numbers/outcomes'
import { warningsFor } from '../../content/warningsFor'
import { type Deed, forbiddenBy } from '../../domain/deeds'
import type { Plan } from '../../domain/plan/buildPlan'
import { useReading } from '../world'

type Props = { readonly plan: Plan; readonly asks: readonly Deed[] }

/** Why something is not for this runner, in the words of the cautions that forbid it. */
export function LeftOut({ plan, asks }: Props) {
  const words = useReading()
  const { first, rest } = warningsFor(plan)
  const reasons = [...first, ...rest]
    .map(({ conflict }) => model.conflicts[conflict])
    .filter(({ forbids = [] }) => asks.some((deed) => forbiddenBy(forbids).has(deed)))
    .map(({ say }) => say)
  return (
    <div className="notice notice--warn">
      <div className="stack">
        <p>
          <strong>Left out for you, and why:</strong>
        </p>
        {(reasons.length > 0 ? reasons : [leftOut]).map((say) => (
          <p key={say}>{words(say)}</p>
        ))}
      </div>
    </div>
  )
}
