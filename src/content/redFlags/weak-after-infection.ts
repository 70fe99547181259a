import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const weakAfterInfection = {
  name: 'Weak legs that grow weaker after an infection',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('health', 'ill-lately'),
        is('where', 'both-legs'),
        isAny('feel', 'weak', 'tingles'),
        isAny('rest-signs', 'spreading', 'wasting'),
      ),
      sign: 'You were ill lately, and now both legs are weak or tingle, and it spreads or you lose strength.',
    },
  ],
  actions: [
    'Go to a hospital today, and do not drive yourself. Say that you were ill, and that the weakness spreads.',
    'Trouble breathing, swallowing or speaking, or legs that no longer carry you: call your emergency number.',
    'No running and no exercise before that.',
  ],
  why: 'After an infection the body can attack its own nerves (Guillain-Barré syndrome). It climbs from the feet in days, and can reach the muscles of breathing.',
  forbids: ['run', 'exercise-leg', 'massage-deeply'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
