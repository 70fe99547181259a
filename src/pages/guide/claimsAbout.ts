import { claims } from '../../content/claims'
import { type Claim, type ClaimId, type ClaimPart, claimIds } from '../../domain/causes/claim'
import type { CauseId, MeasureId } from '../../domain/vocabulary'

const claimsWhere = (fits: (claim: Claim) => boolean): readonly ClaimId[] => claimIds.filter((id) => fits(claims[id]))

/** The claims from these parts of the article, in the order of `claimIds`. */
export const claimsIn = (...parts: readonly ClaimPart[]): readonly ClaimId[] =>
  claimsWhere(({ part }) => parts.includes(part))

/** The claims that concern a cause. */
export const claimsAboutCause = (id: CauseId): readonly ClaimId[] => claimsWhere(({ causes }) => causes.includes(id))

/** The claims that concern a measure. */
export const claimsAboutMeasure = (id: MeasureId): readonly ClaimId[] =>
  claimsWhere(({ measures }) => measures.includes(id))
