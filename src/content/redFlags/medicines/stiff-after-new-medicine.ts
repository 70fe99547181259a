import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { whenNotTold } from '../../patterns/runnerAndRun/time-not-told'

export const stiffAfterNewMedicine = {
  name: 'Ill, with stiff, jerking or weak muscles after a new medicine',
  level: 'same-day',
  triggers: [
    {
      // With a fever now nobody waits to hear how the muscles feel: a runner says of stiff ones that they lock.
      when: every(is('medicine-signs', 'new-or-raised'), is('unwell-now', 'shaking-with-fever')),
      sign: 'A medicine is new or was raised, your muscles are in trouble, and you shake with fever.',
    },
    {
      when: every(
        is('medicine-signs', 'new-or-raised'),
        is('health', 'ill-lately'),
        isAny('feel', 'stays-tight', 'twitches', 'weak'),
        some(isAny('when', 'at-rest', 'in-bed'), whenNotTold, is('lasts', 'days')),
      ),
      sign: 'A medicine is new or was raised, you were ill lately, and muscles are stiff, twitch or are weak at rest or for days.',
    },
  ],
  actions: [
    'Call your prescriber or an urgent medical line today. Say which medicine is new or was raised, and ask about the next dose.',
    'Fever, stiff or jerking muscles, and confused or sweating much: call your emergency number.',
    'Brown urine: go to an emergency department now.',
    'No running and no heat before that.',
  ],
  why: 'A few medicines for mood, mind or stomach can make muscles stiff or jerk with a fever, and that can pass for an illness. It grows within hours or days.',
  forbids: ['run', 'exercise-leg', 'rub-leg', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
