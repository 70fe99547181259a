import type { Claim, ClaimId } from '../../domain/causes/claim'

export const symptomsClaims = {
  'starts-active-muscles': {
    part: 'symptoms',
    claim: 'It starts in the muscles you use most.',
    verdict: 'upheld',
    because: 'Runners cramp where they work hardest, most of all in the calf and late in a race.',
    causes: ['training-load'],
    measures: [],
    cites: [
      'brooks-runtothefinish-cramps',
      'manjra-1996-marathon',
      'safer-xxii-2022',
      'bergeron-2008-fatigue-or-electrolyte',
    ],
  },
  'twitches-first': {
    part: 'symptoms',
    claim: 'It builds up slowly from small twitches under the skin.',
    verdict: 'mixed',
    because:
      'Twitching first is described, most of all in spreading cramps after heavy sweating. Many cramps lock all at once.',
    causes: ['sodium-loss'],
    measures: ['stop-and-ease'],
    cites: ['brooks-runtothefinish-cramps', 'bergeron-2008-fatigue-or-electrolyte', 'miller-2022-eamc-review'],
  },
  sporadic: {
    part: 'symptoms',
    claim: 'It comes and goes instead of staying.',
    verdict: 'upheld',
    because:
      'Most last seconds to a few minutes. A muscle locked for over 10 min is a warning sign: get urgent advice.',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'nidirect-leg-cramps', 'bmj-bp-cramps'],
  },
  bilateral: {
    part: 'symptoms',
    claim: 'It is usually on both sides, and it moves around.',
    verdict: 'mixed',
    because:
      'Both calves late in a race is ordinary. At rest it takes one side at a time, now left, now right: ordinary, too. Both legs at once at rest, again and again, wants a check.',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'bmj-bp-cramps'],
  },
} as const satisfies { readonly [C in ClaimId]?: Claim }
