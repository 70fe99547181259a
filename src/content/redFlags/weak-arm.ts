import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const weakArm = {
  name: 'An arm or leg that goes weak at rest',
  level: 'same-day',
  triggers: [
    {
      when: every(is('where', 'arms-or-hands'), is('feel', 'weak'), isAny('when', 'at-rest', 'in-bed', 'getting-up')),
      sign: 'An arm or hand is weak, and not from effort.',
    },
    {
      when: every(
        is('where', 'same-leg'),
        is('feel', 'weak'),
        isAny('when', 'at-rest', 'in-bed'),
        isAny('history', 'first-ever', 'few'),
      ),
      sign: 'One leg is newly weak at rest.',
    },
  ],
  actions: [
    'Did it come suddenly, on one side, or with a drooping face, trouble speaking or trouble seeing? Call your emergency number now, also if it has gone again.',
    'Otherwise be seen today.',
    'Do not run and do not drive before that.',
  ],
  why: 'A cramp is strong, and a limb that goes weak is none. Sudden weakness that passes within minutes can announce a stroke, and the next hours count.',
  forbids: ['run', 'exercise-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
