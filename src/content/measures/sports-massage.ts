import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const sportsMassage = {
  name: 'Massage or a foam roller',
  short: 'A massage every week or two in heavy training, or 5 min by yourself.',
  phase: 'weekly',
  targets: { 'tight-calves-poor-recovery': 1 },
  origin: 'coach',
  fits: isAny('background', 'tight-calves', 'no-stretching'),
  dose: '20-30 min, one to two weeks apart in heavy training, or 5 min by yourself after hard runs.',
  steps: [
    'Ask for calves, hamstrings and thighs.',
    'Firm, but not so hard that you are sore the next day.',
    'Not in the two days before a race.',
  ],
  takes: '1-3 days',
  grade: 'B',
  evidence:
    'In 29 trials it did nothing for strength, speed or tiredness, with small gains in flexibility and soreness. Cramps were not studied. The coach says it keeps muscles aligned; nothing supports that.',
  cautions: [
    'One leg swollen, warm, sore or a different colour, with no injury you know of: no stretch, no rub, no squeeze. A clot must be ruled out first.',
    'Not over a fresh tear, a broken bone, a skin infection or varicose veins.',
    'On blood thinners, or you bleed easily: nothing deep and no hard rolling. Light only, and tell the therapist.',
    'A clot in this leg before: ask a doctor first.',
    'Not when muscles are hugely sore and swollen, or the urine is dark, after a hard effort.',
    'Pregnant: only by someone trained for it, and nothing deep on the calves.',
    'Less feeling in the leg: no hard rolling.',
  ],
  cites: ['brooks-runtothefinish-cramps', 'davis-2020-massage'],
} as const satisfies Measure
