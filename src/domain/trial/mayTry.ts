import { allowed, type Deed } from '../deeds'
import type { Triage } from '../vocabulary'

/**
 * Whether a runner may try what asks these deeds, or go on trying it. What is forbidden to them stays forbidden in a trial, and with
 * a sign that a doctor should see nobody experiments.
 */
export const mayTry = (asks: readonly Deed[] | undefined, forbidden: ReadonlySet<Deed>, triage: Triage): boolean =>
  (triage === 'self-care' || triage === 'see-physio') && allowed(asks, forbidden)
