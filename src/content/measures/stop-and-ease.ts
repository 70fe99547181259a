import { isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has } from '../patterns/runner-groups'

export const stopAndEase = {
  name: 'Slow down, stop, let it settle',
  short: 'Ease to a walk at the first twitch, and stop if the muscle locks.',
  phase: 'during-cramp',
  targets: { 'training-load': 1, 'pacing-too-hard': 1 },
  origin: 'coach-and-studies',
  // Not for someone whose cramps only come at rest: there is nothing to slow down.
  fits: some(
    isAny('when', 'first-minutes', 'middle', 'last-part', 'races-only'),
    unsaid(isAny('when', 'just-after', 'hours-after', 'in-bed')),
  ),
  asks: ['run'],
  dose: 'At the first twitch, walk. If it locks, stop. Start again only when walking no longer catches, and go easier than before.',
  steps: [
    'Drop the pace as soon as you feel a twitch.',
    'If it locks, stop somewhere safe, off the road.',
    { asks: ['stretch'], do: 'Stretch the muscle until the knot lets go.' },
    'Walk for 2-5 min before you try a jog.',
    'If it locks again, the run is over for today.',
  ],
  takes: 'Seconds to minutes',
  grade: 'B',
  evidence:
    'Reviews call twitching a warning that usually fades once you ease off. The walk before the jog is practical advice and was not tested.',
  cautions: [
    {
      say: 'You carry sickle cell trait: stop at the first weakness and call for help.',
      grave: true,
      for: has('sickle'),
    },
    {
      say: 'Confusion, collapse, chest pain, vomiting or dark urine: call your emergency number. Resting is not enough.',
      grave: true,
    },
    { say: 'A cramp that has not eased after 10 min needs urgent advice.', grave: true },
    {
      say: 'Weak and slumping instead of locked: stop at once and call for help.',
      grave: true,
    },
    { say: 'A snap, or pain that stays sharp: do not start again.', grave: true },
  ],
  cites: ['miller-2022-eamc-review', 'brooks-runtothefinish-cramps', 'nidirect-leg-cramps'],
} as const satisfies Measure
