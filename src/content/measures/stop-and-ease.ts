import { not } from '../../domain/conditions/condition'
import { fill } from '../../domain/fill'
import type { Measure } from '../../domain/plan/measure'
import { mayCrampOnRuns, stopsAtOnce } from '../patterns/illness/stops-at-once'
import { carriesSickle } from '../patterns/runnerAndRun/runner-groups'
import { stopAtOnce } from '../stopAtOnce'

const others = not(carriesSickle)

export const stopAndEase = {
  name: 'Slow down, stop, let it settle',
  short: 'Do not run on through a cramp: heed the first twitch, and stop when the muscle locks.',
  phase: 'during-cramp',
  targets: { 'training-load': 1, 'pacing-too-hard': 1 },
  origin: 'coach-and-studies',
  // Not for someone whose cramps only come at rest: there is nothing to slow down.
  fits: mayCrampOnRuns,
  always: {
    when: stopsAtOnce,
    say: 'You carry sickle cell: at a cramp on a run you stop at once, before anything else.',
  },
  asks: ['run'],
  dose: [
    {
      when: others,
      do: 'At the first twitch, walk. If it locks, stop. Start again only when walking no longer catches, and go easier than before.',
    },
    { when: carriesSickle, do: stopAtOnce.stop },
  ],
  steps: [
    { when: others, do: 'Drop the pace as soon as you feel a twitch.' },
    { when: others, do: 'If it locks, stop somewhere safe, off the road.' },
    { when: others, asks: ['stretch'], do: 'Stretch the muscle until the knot lets go.' },
    { when: others, do: 'Walk for 2-5 min before you try a jog.' },
    { when: others, do: 'If it locks again, the run is over for today.' },
    { when: carriesSickle, do: fill(stopAtOnce.call, { NUMBERS: 'your emergency number' }) },
    { when: carriesSickle, do: stopAtOnce.after },
  ],
  takes: 'Seconds to minutes',
  grade: 'B',
  evidence:
    'Reviews call twitching a warning that usually fades once you ease off. The walk before the jog is practical advice and was not tested.',
  cautions: [
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
