import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { ribPainMayStay } from '../../patterns/heartAndLungs/rib-pain-that-may-stay'
import { hoursAtRest, newOrNotTold, notShort } from '../../patterns/runnerAndRun/time-not-told'

export const sicklePainAtRest = {
  name: 'Sickle cell, and hours of pain or weakness, or pain under the ribs',
  level: 'same-day',
  triggers: [
    {
      when: every(is('conditions', 'sickle'), isAny('feel', 'aches', 'stays-tight', 'sharp'), hoursAtRest),
      sign: 'You carry sickle cell or have sickle cell illness, and it hurts for hours at rest.',
    },
    {
      // An illness sets off a crisis, and one answer holds trait and illness.
      when: every(
        is('conditions', 'sickle'),
        is('health', 'ill-lately'),
        isAny('feel', 'aches', 'stays-tight', 'sharp'),
        notShort,
      ),
      sign: 'You carry sickle cell or have sickle cell illness, were ill lately, and it hurts for hours.',
    },
    {
      when: every(is('conditions', 'sickle'), ribPainMayStay),
      sign: 'You carry sickle cell or have sickle cell illness, and have a pain under the ribs that nobody said fades on slowing.',
    },
    {
      // Sickled muscle goes weak and breaks down; who denies an earlier slump is seen within two days.
      when: every(
        is('conditions', 'sickle'),
        is('feel', 'weak'),
        isAny('lasts', 'hours', 'days'),
        newOrNotTold,
        unsaid(is('sickle-signs', 'never')),
      ),
      sign: 'You carry sickle cell or have sickle cell illness, and a muscle is newly weak for hours or days.',
    },
  ],
  actions: [
    'Call your sickle cell team today, or be seen today. Say how long it has hurt or been weak. Weak: ask for a blood test called CK.',
    'Keep warm and drink to thirst. No running, and no stretching or rubbing.',
    'Fever, chest pain, breathless, very bad pain, or weak on one side: call your emergency number.',
  ],
  why: 'Sickle cells can close small vessels in muscle, bone, lung and spleen, and that pain does not let go as a cramp does.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
