import { causes } from '../../content/causes'
import { causeTags } from '../../content/causeTags'
import { claims } from '../../content/claims'
import { measures } from '../../content/measures'
import { redFlags } from '../../content/redFlags'
import type { Cause } from '../../domain/causes/cause'
import { type Claim, claimIds } from '../../domain/causes/claim'
import type { RedFlag } from '../../domain/flags/redFlag'
import type { SourceId } from '../../domain/sourceIds'
import { causeIds, flagIds, measureIds } from '../../domain/vocabulary'
import { guidePaths } from './guidePaths'

/** Every source that a cause rests on, those of its rules and ceilings too. */
export function sourcesOfCause({ cites, rules, limits }: Cause): readonly SourceId[] {
  return [...new Set([...cites, ...[...rules, ...limits].flatMap((rule) => rule.cites)])]
}

type Use = { readonly to: string; readonly name: string }

/** The pages that rest on a source: the way back from the evidence to what is said. */
export function usesOf(source: SourceId): readonly Use[] {
  const flags = flagIds.filter((id) => (redFlags[id] as RedFlag).cites.includes(source))
  const told = claimIds.filter((id) => (claims[id] as Claim).cites.includes(source))
  const [first] = told
  return [
    ...causeIds
      .filter((id) => sourcesOfCause(causes[id]).includes(source))
      .map((id) => ({ to: guidePaths.cause(id), name: causeTags[id] })),
    ...measureIds
      .filter((id) => measures[id].cites.some((cited) => cited === source))
      .map((id) => ({ to: guidePaths.measure(id), name: measures[id].name })),
    ...flags.map((id) => ({ to: guidePaths.flag(id), name: redFlags[id].name })),
    ...(first === undefined
      ? []
      : [{ to: guidePaths.claim(first), name: told.length === 1 ? 'a verdict' : `${told.length} verdicts` }]),
  ]
}
