import type { Cause, Limit } from './cause'
import type { Finding, Reason } from './rankCauses'
import { tenths } from './tenths'

/** One step on the way from nothing known to what a cause adds up to. Decibans, with where the sum stood before and after. */
export type WaterfallStep = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'base' }
  | { readonly kind: 'for' | 'against'; readonly reason: Reason }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'sum' }
)

/** How a finding comes about: where the cause starts, each reason for and against, the limit that held it down, the sum. */
export function waterfallOf(cause: Pick<Cause, 'base'>, finding: Finding): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [{ kind: 'base', from: 0, to: cause.base }]
  let at = cause.base
  const add = (kind: 'for' | 'against', reason: Reason) => {
    const to = tenths(at + reason.points)
    steps.push({ kind, reason, from: at, to })
    at = to
  }
  for (const reason of finding.reasons) add('for', reason)
  for (const reason of finding.against) add('against', reason)
  if (finding.limit) steps.push({ kind: 'limit', limit: finding.limit, from: at, to: finding.points })
  return [...steps, { kind: 'sum', from: 0, to: finding.points }]
}
