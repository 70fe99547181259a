import type { Claim, ClaimId } from '../../domain/causes/claim'

export const reliefClaims = {
  stop: {
    part: 'relief',
    claim: 'Slow down, pause, and see to the cramp first.',
    verdict: 'upheld',
    because:
      'Sound, and first. With collapse, confusion, chest pain, vomiting or dark urine it is not enough: call your emergency number.',
    causes: ['training-load', 'pacing-too-hard'],
    measures: ['stop-and-ease'],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review'],
  },
  'calf-stretch': {
    part: 'relief',
    claim: 'Stretch the calf against a wall or tree: leg back, knee straight, heel down, lean in.',
    verdict: 'upheld',
    because: 'The first choice in reviews. Not after a sudden snap, and not on a swollen, warm leg.',
    causes: ['training-load'],
    measures: ['relief-stretch'],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review', 'khan-burne-2007'],
  },
  'on-the-back': {
    part: 'relief',
    claim: 'Lie on your back, raise the straight leg above your head, toes towards you.',
    verdict: 'upheld',
    because:
      'It stretches the calf; the height is only comfort, and nobody has studied it. Not flat on your back in later pregnancy, when breathless, or with a cold, pale leg.',
    causes: [],
    measures: ['lie-on-back-leg-up'],
    cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review'],
  },
  'massage-now': {
    part: 'relief',
    claim: 'Rub the place to bring blood and loosen it.',
    verdict: 'mixed',
    because:
      'Usual and pleasant, but not tested. Never on a swollen, warm leg or after a snap or tear, and not firmly on blood thinners.',
    causes: [],
    measures: ['massage-during-cramp'],
    cites: ['brooks-runtothefinish-cramps', 'nidirect-leg-cramps', 'bergeron-2008-fatigue-or-electrolyte'],
  },
  'doctor-days': {
    part: 'relief',
    claim:
      'Tightness that lasts for days wants a doctor, who looks for diabetes, a missing vitamin or the effect of a medicine.',
    verdict: 'upheld',
    because: 'Right, and several signs want one sooner.',
    causes: ['medical-condition', 'medicines'],
    measures: ['medical-check', 'medicine-review'],
    cites: ['brooks-runtothefinish-cramps', 'nidirect-leg-cramps', 'allen-kirby-2012-aafp', 'bmj-bp-cramps'],
  },
} as const satisfies { readonly [C in ClaimId]?: Claim }
