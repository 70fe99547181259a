import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const quinineAndHeart = {
  name: 'Quinine, and a heart or rhythm condition or myasthenia',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('medicines', 'quinine'),
        isAny('conditions', 'heart-disease', 'heart-failure', 'heart-block-or-myasthenia'),
      ),
      sign: 'You take quinine, and have a heart or rhythm condition or myasthenia.',
    },
  ],
  actions: [
    'Call whoever prescribed it, a pharmacist or an urgent medical line today, before your next dose, and name your condition.',
    'No running until you have heard from them.',
    'A faint, a racing or uneven heart, or trouble breathing or swallowing: call your emergency number.',
  ],
  why: 'Quinine can upset the rhythm of the heart at ordinary doses, more so in a heart that is ill, and it weakens muscles in myasthenia.',
  forbids: ['run', 'exercise-leg'],
  cites: ['mhra-2017-quinine', 'fda-2010-quinine'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
