import { allowed, type Deed } from '../deeds'

/** One wording of a line, with what whoever follows it does. */
export type Wording = { readonly asks?: readonly Deed[]; readonly say: string }

/** The first wording that asks nothing forbidden. The last one must ask nothing, so that there is always one. */
export const firstAllowed = (wordings: readonly Wording[], forbidden: ReadonlySet<Deed>): string =>
  wordings.find(({ asks }) => allowed(asks, forbidden))?.say ?? ''
