import type { Assessment } from '../domain/assess'
import type { Withheld } from '../domain/plan/buildPlan'
import type { FlagId } from '../domain/vocabulary'
import { warningsFor } from './warningsFor'

type WarningsByMatter = {
  /** What no sign of this runner is about. */
  readonly alone: readonly Withheld[]
  /** What must be left because of a sign: told with it, so that one matter has one box. */
  readonly withFlag: ReadonlyMap<FlagId, readonly Withheld[]>
}

/** The cautions that stand before the plan, each beside the sign that set it off, if one did. */
export function warningsByMatter({ plan, flags }: Pick<Assessment, 'plan' | 'flags'>): WarningsByMatter {
  const alone: Withheld[] = []
  const withFlag = new Map<FlagId, Withheld[]>()
  for (const one of warningsFor(plan).first) {
    const sign = flags.find(({ flag }) => one.flags.includes(flag))
    if (sign === undefined) alone.push(one)
    else withFlag.set(sign.flag, [...(withFlag.get(sign.flag) ?? []), one])
  }
  return { alone, withFlag }
}
