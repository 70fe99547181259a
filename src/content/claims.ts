import type { Claim, ClaimId } from '../domain/causes/claim'
import { causesClaims } from './claims/causes'
import { folkClaims } from './claims/folk'
import { premiseClaims } from './claims/premise'
import { preventionClaims } from './claims/prevention'
import { readerClaims } from './claims/reader'
import { reliefClaims } from './claims/relief'
import { symptomsClaims } from './claims/symptoms'
import { whatClaims } from './claims/what'

/** What runners are told about cramps, in the order of the coach article. */
export const claims = {
  ...premiseClaims,
  ...whatClaims,
  ...symptomsClaims,
  ...causesClaims,
  ...reliefClaims,
  ...preventionClaims,
  ...readerClaims,
  ...folkClaims,
} satisfies { readonly [C in ClaimId]: Claim }
