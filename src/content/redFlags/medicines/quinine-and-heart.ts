import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const quinineAndHeart = {
  name: 'A medicine that does not go with your heart or with myasthenia',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('medicines', 'quinine'),
        some(
          isAny('conditions', 'heart-disease', 'heart-failure', 'heart-block-or-myasthenia'),
          // Digoxin is given for nothing but the heart, and quinine pushes it up.
          is('medicines', 'digoxin'),
        ),
      ),
      sign: 'You take quinine, and have a heart or rhythm condition or myasthenia, or take digoxin.',
    },
    {
      when: every(is('medicines', 'quinolone'), is('conditions', 'heart-block-or-myasthenia')),
      sign: 'You take or took an antibiotic ending in -floxacin, and have heart block or myasthenia.',
    },
  ],
  actions: [
    'Call whoever prescribed it, a pharmacist or an urgent medical line today, before your next dose, and name your condition and all that you take.',
    'No running until you have heard from them.',
    'A faint, a racing or uneven heart, or trouble breathing or swallowing: call your emergency number.',
  ],
  why: 'Quinine can upset the rhythm of the heart at ordinary doses, more so in a heart that is ill, and it weakens muscles in myasthenia. It also pushes digoxin up. Antibiotics ending in -floxacin can do the same to rhythm and muscles.',
  forbids: ['run', 'exercise-leg'],
  cites: ['mhra-2017-quinine', 'fda-2010-quinine'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
