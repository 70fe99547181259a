import type { Claim, ClaimId } from '../../domain/causes/claim'

export const premiseClaims = {
  'common-not-necessary': {
    part: 'premise',
    claim: 'Cramps are common in runners, but a few changes of routine prevent them.',
    verdict: 'mixed',
    because: 'You can lower your odds. No single measure is proven to prevent cramps.',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review', 'maughan-shirreffs-2019'],
  },
  'author-story': {
    part: 'premise',
    claim:
      'The coach’s calves cramped for about three of her twenty running years: asleep, after a marathon, even while tapping a toe.',
    verdict: 'story',
    because: 'Her own story, not a claim. Cramps at rest this often, for this long, deserve a check by a doctor.',
    causes: ['night-shortened-position', 'training-load'],
    measures: ['medical-check'],
    cites: ['brooks-runtothefinish-cramps', 'nidirect-leg-cramps'],
  },
} as const satisfies { readonly [C in ClaimId]?: Claim }
