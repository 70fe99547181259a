import { every, is, isAny, not, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has } from '../patterns/runnerAndRun/runner-groups'
import { shoeInDoubt } from '../patterns/runnerAndRun/shoe-in-doubt'

const fineInOthers = is('shoes', 'better-in-others')

export const shoeCheck = {
  name: 'Check your running shoes',
  short: 'Look at wear and distance, and change to a new type slowly.',
  phase: 'weekly',
  targets: { 'worn-or-wrong-shoes': 3, 'forefoot-strike-or-uphill': 1 },
  origin: 'coach-and-studies',
  // Every answer that speaks for the shoe, and those that tell of wear.
  fits: some(isAny('shoes', 'worn', 'middle'), shoeInDoubt),
  asks: ['run'],
  dose: [
    { when: fineInOthers, do: 'Wear the pair in which you have no cramps, and see if it stays so.' },
    // Whoever knows a pair without cramps is told of one pair to wear, not of two.
    {
      when: every(is('shoes', 'changed-flat'), not(fineInOthers)),
      asks: ['change-gait'],
      do: 'Wear the old shoes again. The flat ones for 10-20% of your weekly distance at first, and for more of it over 4-6 weeks.',
      otherwise: 'Wear the old shoes again.',
    },
    {
      when: every(is('shoes', 'changed-other'), not(fineInOthers)),
      asks: ['change-gait'],
      do: 'Wear the old shoes again. The new ones on short, easy runs at first, and on more of them over 4-6 weeks.',
      otherwise: 'Wear the old shoes again.',
    },
    {
      when: is('shoes', 'bad-fit'),
      do: 'Tight? Looser laces first. No better, or wrong in another way? A pair that feels right at once, with room for your toes.',
    },
    'Think about new ones at around {km:500-800}, or when tread or midsole are clearly worn or the fit has changed. Take 4-6 weeks to change to a new type.',
  ],
  steps: [
    'Note when each pair began and how far it has gone.',
    'Look for smooth tread, creases and leaning heels.',
    { asks: ['change-gait'], do: 'Flatter or minimalist shoes: begin with 10-20% of your weekly distance.' },
  ],
  takes: 'At once for comfort',
  grade: 'C',
  evidence:
    'Custom more than proof. In old tests cushioning fell by 20-40% by about {km:800}, and runners cannot feel it reliably. Nobody has linked shoe age to cramp. A change to minimalist shoes did bring more calf pain in a trial.',
  cautions: [
    { say: 'Do not change shoes, form and distance in the same week.' },
    {
      say: 'Less feeling in your feet: have shoes fitted, and look at your feet after each run.',
      for: has('less-feeling-in-feet'),
    },
    {
      say: 'In the old shoes it goes on, or still tightens, aches or goes numb as you run: stop then, and see a sports doctor. It may be pressure in the lower leg, or a nerve.',
      grave: true,
      for: isAny('builds-signs', 'same-point', 'numb-foot'),
    },
    { say: 'Never the first answer to pain on one spot of bone.', grave: true },
  ],
  cites: [
    'cook-1985-shoes-report',
    'shoe-durometer-2017',
    'ryan-2014-minimalist',
    'warne-2017-minimal-transition',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
