import type { Causes, Finding } from '../causes/rankCauses'
import type { RaisedFlag } from '../flags/screenRedFlags'
import type { CauseId } from '../vocabulary'

type Aims = {
  readonly findings: readonly Finding[]
  /** What comes first in the plan, wherever it stands among the causes. */
  readonly pressing: readonly CauseId[]
  readonly alone: boolean
}

/** The causes that a plan is for. */
export function aimsOf(all: readonly Finding[], raised: readonly RaisedFlag[], causes: Causes): Aims {
  const [lead] = all
  const isLikely = ({ word }: Finding) => word === 'very likely' || word === 'likely'
  const isPressing = (one: Finding) => causes[one.cause].plansFirst === true && isLikely(one)
  const isBeside = (one: Finding) => causes[one.cause].plansBeside === true && isLikely(one)
  // A lead that plans alone narrows the plan only if a sign was raised. Without one it is too uncertain, and it would leave
  // next to nothing in the plan.
  const alone = lead !== undefined && causes[lead.cause].plansAlone === true && raised.length > 0
  // Even then likely causes marked `plansFirst` or `plansBeside` keep their place in the plan.
  const findings = alone ? all.filter((one) => one === lead || isPressing(one) || isBeside(one)) : all
  return { findings, pressing: findings.filter(isPressing).map(({ cause }) => cause), alone }
}
