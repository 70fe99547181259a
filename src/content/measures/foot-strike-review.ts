import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const footStrikeReview = {
  name: 'Let your heel come down',
  short: 'Look at how your foot lands, and shorten your stride on hills.',
  phase: 'weekly',
  targets: { 'forefoot-strike-or-uphill': 3 },
  origin: 'coach-and-studies',
  fits: every(
    is('where', 'calf'),
    some(isAny('foot-strike', 'forefoot-new', 'forefoot-always'), is('load', 'hillier')),
  ),
  asks: ['run-hills', 'change-gait'],
  dose: [
    {
      when: some(is('foot-strike', 'forefoot-new'), is('load', 'hillier')),
      do: 'Let the heel touch the ground, and shorten the stride a little on hills.',
    },
    'Only for calf cramps, and any change over 4-6 weeks.',
  ],
  // What this runner ticked comes first, what is for everyone after it.
  steps: [
    {
      when: is('load', 'hillier'),
      do: 'On your hills: shorten the step, keep the effort even and not the pace, and let the heel down where you can, so that the calf gets longer.',
    },
    {
      when: is('foot-strike', 'forefoot-new'),
      do: 'You land on the forefoot since lately: let the heel touch the ground again, and give any change 4-6 weeks.',
    },
    {
      when: is('foot-strike', 'forefoot-always'),
      do: 'You have always landed on the forefoot: do not force a change.',
    },
    'Film yourself, or ask a coach to watch.',
  ],
  takes: '2-6 weeks',
  grade: 'C',
  evidence:
    'Running on the forefoot makes calf fibres shorter and busier. But foot strike did not predict cramp in rugby players, calf fibres were not shorter uphill in one study, and a change moves the load instead of removing it. The coach’s advice is only partly supported.',
  cautions: [
    { say: 'A quick change makes calf and Achilles tendon sore.', grave: true },
    { say: 'Not with a calf, Achilles or bone injury, or after a sudden snap.', grave: true },
  ],
  cites: [
    'yong-2020-footstrike',
    'takeshita-2021-footstrike',
    'suzuki-2019-footstrike',
    'summers-2014-rugby',
    'lichtwark-2006-incline',
    'ryan-2014-minimalist',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
