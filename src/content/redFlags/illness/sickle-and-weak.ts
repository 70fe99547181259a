import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { slumpedEarlier } from '../../patterns/illness/slumped-earlier'
import { trulyHot } from '../../patterns/runnerAndRun/hot-and-long'

export const sickleAndWeak = {
  name: 'Sickle cell, and muscles that go weak',
  level: 'see-doctor',
  triggers: [
    {
      when: slumpedEarlier,
      sign: 'You carry sickle cell, and a hard run brought weakness for hours, breathlessness or slumping.',
    },
    {
      // In sickling the muscle goes weak and does not lock, soon into a hard effort.
      when: every(
        is('conditions', 'sickle'),
        is('feel', 'weak'),
        some(
          isAny('when', 'first-minutes', 'soon'),
          isAny('load', 'race', 'harder', 'fast-start', 'chasing-time', 'hillier'),
          trulyHot,
        ),
      ),
      sign: 'You carry sickle cell, and a muscle goes weak early, in a hard effort or in heat.',
    },
  ],
  actions: [
    'See a doctor before you run hard, long or in heat again. Legs that gave way, or were weak for hours: in the next day or two, and no running before that.',
    'Weak, breathless or slumping in an effort: stop, sit or lie down, and call your emergency number.',
    'Brown or hardly any urine: emergency department.',
  ],
  why: 'In a hard or hot effort, red blood cells can change shape and block small vessels. The muscle does not lock, it goes weak, and that is easily taken for a cramp or poor form.',
  forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'take-painkiller'],
  cites: ['eichner-2007-sickle', 'aossm-sickle-table'],
} as const satisfies RedFlag
