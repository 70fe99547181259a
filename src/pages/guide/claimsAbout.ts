import { claims } from '../../content/claims'
import { type Claim, type ClaimId, type ClaimPart, claimIds } from '../../domain/causes/claim'
import type { CauseId, MeasureId } from '../../domain/vocabulary'

const claimsWhere = (fits: (claim: Claim) => boolean): readonly ClaimId[] => claimIds.filter((id) => fits(claims[id]))

export const claimsIn = (...parts: readonly ClaimPart[]): readonly ClaimId[] =>
  claimsWhere(({ part }) => parts.includes(part))

export const claimsAboutCause = (id: CauseId): readonly ClaimId[] => claimsWhere(({ causes }) => causes.includes(id))

export const claimsAboutMeasure = (id: MeasureId): readonly ClaimId[] =>
  claimsWhere(({ measures }) => measures.includes(id))
