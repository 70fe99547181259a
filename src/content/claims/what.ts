import type { Claim, ClaimId } from '../../domain/causes/claim'

export const whatClaims = {
  definition: {
    part: 'what',
    claim: 'A cramp is a painful tightening of a muscle that you do not control.',
    verdict: 'upheld',
    because: 'That is how researchers describe it too.',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review'],
  },
  'which-muscles': {
    part: 'what',
    claim: 'It takes the big leg muscles: calf, hamstring and front of the thigh.',
    verdict: 'upheld',
    because: 'Across studies of runners the calf leads (53-80%), then hamstring (33-66%) and thigh (44-48%).',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'manjra-1996-marathon', 'safer-xxii-2022', 'hoffman-2015-161km'],
  },
  when: {
    part: 'what',
    claim: 'It can come before, during or after a run, often hours later and in your sleep.',
    verdict: 'upheld',
    because: 'During or just after a run is typical. Cramps at rest and at night are a neighbouring kind.',
    causes: ['night-shortened-position'],
    measures: ['bedtime-calf-stretch'],
    cites: ['brooks-runtothefinish-cramps', 'safer-xxii-2022', 'allen-kirby-2012-aafp'],
  },
  'blood-flow': {
    part: 'what',
    claim: 'The spasm keeps blood out of the muscle, which explains tingling or cold.',
    verdict: 'unsafe',
    because:
      'Tingling, numbness or cold that stays is a reason for a check, not something to wave away. A foot suddenly cold, pale or numb is an emergency.',
    causes: ['medical-condition', 'not-a-cramp'],
    measures: ['medical-check'],
    cites: ['brooks-runtothefinish-cramps', 'bmj-bp-cramps', 'nidirect-leg-cramps'],
  },
  'cause-unknown': {
    part: 'what',
    claim: 'Nobody has settled what exactly causes cramps.',
    verdict: 'upheld',
    because: 'Reviews agree: several things meet in one runner.',
    causes: [],
    measures: [],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review', 'maughan-shirreffs-2019'],
  },
} as const satisfies { readonly [C in ClaimId]?: Claim }
