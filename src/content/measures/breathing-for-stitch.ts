import { is, isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const breathingForStitch = {
  name: 'Breathe out and ease a stitch',
  short: 'Walk, breathe out slowly, bend forward and press on the sore spot.',
  phase: 'during-cramp',
  targets: { 'shallow-breathing-stitch': 3 },
  origin: 'coach-and-studies',
  fits: is('where', 'ribs'),
  asks: ['breathe-through'],
  dose: [
    'When it starts: walk, breathe out slowly, bend forward a little and press on the spot for 30-60 s.',
    { asks: ['run-fast'], do: 'Then start again gently.' },
  ],
  steps: [
    'Slow down or walk.',
    'Breathe out fully and slowly. Breathe in down to your belly.',
    'Bend forward and press on the sore side.',
    { asks: ['run-fast'], do: 'Start again when it has gone.', otherwise: 'Walk home.' },
    'Next time: no big meal or drink in the two hours before, and no very sugary drinks.',
  ],
  takes: '1-5 min',
  grade: 'C',
  evidence:
    'Advice on the stitch is mostly experience: slowing, bending and pressing may help, and avoiding big meals and sugary drinks is the main way to prevent it. Nothing shows that breathing drills stop leg cramps.',
  cautions: [
    {
      say: 'A leg swollen, or a calf sore for hours or days, with a stitch that stays, or a sharp pain with each breath at rest: call the emergency number. It may be a clot.',
      grave: true,
    },
    { say: 'Pain in the chest, or with faintness or breathlessness, is not a stitch: stop and get help.', grave: true },
    { say: 'Pain low on the right of the belly that does not go: be seen today.', grave: true },
    { say: 'Pain that spreads to arm, jaw or back: call your emergency number.', grave: true },
    {
      say: 'Pain that comes with effort each time and goes with rest: no running, and call a doctor today to have your heart checked.',
      grave: true,
    },
    { say: 'Tingling or panic that comes again: see a doctor.', for: is('stitch', 'tingling-panic') },
    {
      say: 'Wheezing is not a stitch: use your reliever and have it checked. A tight or painful chest: stop, and call your emergency number.',
      grave: true,
    },
    {
      say: 'Pregnant or just after a birth: pain under the ribs that is still there after you stop is no stitch. Call your maternity unit at once.',
      grave: true,
      for: isAny('health', 'pregnant', 'birth-lately'),
    },
  ],
  cites: ['morton-callister-2015-etap', 'hfjc-2015-stitch', 'acc-cardiosmart-sca'],
} as const satisfies Measure
