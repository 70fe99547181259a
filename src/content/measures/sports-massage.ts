import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { bleedsEasily, has, pregnant } from '../patterns/runnerAndRun/runner-groups'

export const sportsMassage = {
  name: 'Massage or a foam roller',
  short: 'A massage every week or two in heavy training, or 5 min by yourself.',
  phase: 'weekly',
  targets: { 'tight-calves-poor-recovery': 1 },
  origin: 'coach',
  fits: isAny('background', 'tight-calves', 'no-stretching'),
  asks: ['massage-deeply'],
  dose: '20-30 min, one to two weeks apart in heavy training, or 5 min by yourself after a hard day.',
  steps: [
    'Ask for calves, hamstrings and thighs.',
    'Firm, but not so hard that you are sore the next day.',
    { asks: ['race'], do: 'Not in the two days before a race.' },
  ],
  takes: '1-3 days',
  grade: 'B',
  evidence:
    'In 29 trials it did nothing for strength, speed or tiredness, with small gains in flexibility and soreness. Cramps were not studied. The coach says it keeps muscles aligned; nothing supports that.',
  cautions: [
    clotCaution,
    { say: 'Not over a fresh tear, a broken bone, a skin infection or varicose veins.', grave: true },
    {
      say: 'On blood thinners, or you bleed easily: nothing deep and no hard rolling. Light only, and tell the therapist.',
      for: bleedsEasily,
    },
    { say: 'A clot in this leg before: ask a doctor first.', grave: true, for: has('clot-before') },
    { say: 'Not when muscles are hugely sore and swollen, or the urine is dark, after a hard effort.', grave: true },
    { say: 'Pregnant: only by someone trained for it, and nothing deep on the calves.', for: pregnant },
    { say: 'Less feeling in the leg: no hard rolling.', for: has('less-feeling-in-feet') },
  ],
  cites: ['brooks-runtothefinish-cramps', 'davis-2020-massage'],
} as const satisfies Measure
