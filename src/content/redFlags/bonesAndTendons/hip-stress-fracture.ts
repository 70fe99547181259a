import { every, is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { boneMayBeWeak } from '../../patterns/bonesAndTendons/bone-may-be-weak'
import { hipAchesIll, hipHurtsOnWalking } from '../../patterns/bonesAndTendons/hips-of-grown-ups'
import { lone } from '../../signs/lone'

export const hipStressFracture = {
  name: 'Groin or hip pain that cannot wait',
  level: 'same-day',
  triggers: [
    lone('builds-signs', 'groin-deep'),
    {
      when: every(is('where', 'hip-or-groin'), is('builds-signs', 'limp')),
      sign: 'A pain in hip or groin makes you limp.',
    },
    {
      when: every(is('where', 'hip-or-groin'), is('builds-signs', 'worse-weekly'), boneMayBeWeak),
      sign: 'A pain in hip or groin is worse each week, and there is a reason why bone may be weak.',
    },
    {
      when: hipHurtsOnWalking,
      sign: 'Hip or groin hurt when you walk.',
    },
    {
      when: hipAchesIll,
      sign: 'Hip or groin have hurt for hours at rest, and you were ill lately.',
    },
  ],
  actions: [
    'No more running, and as little weight on what hurts as you can manage.',
    'Be seen today. Say that you run and that the pain is in the hip.',
    'Do not stretch or strengthen it meanwhile.',
    'A fever, feeling ill, or you cannot stand on it: go to an emergency department now.',
    'Sickness, a lump or a sore testicle: go to an emergency department now. Sudden pain in back, belly or groin that stays, over 65 or with high blood pressure: call your emergency number.',
  ],
  why: 'It may be a crack at the top of the thigh bone. That bone can slip out of place, so it should not wait. After an illness, a joint or the appendix may be infected.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['song-2020-bsi'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
