import { every, isAny, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { onlyWeakOrNumb } from '../patterns/nervesAndWeakness/only-weak-or-numb'
import { bleedsEasily, has } from '../patterns/runnerAndRun/runner-groups'

export const massageDuringCramp = {
  name: 'Rub the muscle that cramps',
  short: 'Knead the knot with your thumbs until it softens.',
  phase: 'during-cramp',
  targets: { 'training-load': 1, 'tight-calves-poor-recovery': 2 },
  origin: 'coach',
  fits: every(isAny('where', 'calf', 'foot', 'hamstring', 'quad', 'several-muscles'), unsaid(onlyWeakOrNumb)),
  asks: ['rub-leg'],
  dose: ['Firm kneading for 1-2 min.', { asks: ['stretch'], do: 'Together with the stretch.' }],
  steps: [
    { asks: ['stretch'], do: 'Keep the muscle stretched.' },
    'Press and knead along the knot with your thumbs or the heel of your hand.',
    'Ease off as it softens.',
  ],
  takes: 'Minutes',
  grade: 'C',
  evidence:
    'The coach’s advice, and health services name it for the pain. No trial was found. It does not pump a cramp out; think of it as comfort.',
  cautions: [
    clotCaution,
    { say: 'One calf sore for days: do not rub it. Warm or swollen: be seen today.', grave: true },
    { say: 'Not where a muscle may be torn or a bone broken.', grave: true },
    { say: 'On blood thinners, or you bleed easily: no firm kneading.', for: bleedsEasily },
    { say: 'Less feeling in the leg: press lightly only.', for: has('less-feeling-in-feet') },
    { say: 'Not when the muscle is hugely sore and swollen, or the urine is dark, after a hard effort.', grave: true },
  ],
  cites: [
    'brooks-runtothefinish-cramps',
    'nidirect-leg-cramps',
    'nhs-leg-cramps-copy',
    'bergeron-2008-fatigue-or-electrolyte',
  ],
} as const satisfies Measure
