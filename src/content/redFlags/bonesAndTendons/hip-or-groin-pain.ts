import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { hipHurtsForHours, oneHipAches } from '../../patterns/bonesAndTendons/hips-of-grown-ups'
import { weakBoneMayHurt } from '../../patterns/bonesAndTendons/weak-bone-aches'
import { lengthNotTold } from '../../patterns/runnerAndRun/time-not-told'

export const hipOrGroinPain = {
  name: 'Hip or groin pain that a doctor should see',
  level: 'see-doctor',
  triggers: [
    {
      when: hipHurtsForHours,
      sign: 'Hip, groin or buttock hurts for hours at rest, in bed or after a run.',
    },
    {
      when: oneHipAches,
      sign: 'Hip, groin or buttock, of one side or one that you did not tell, aches or tightens on nearly every run or for hours, and you did not say that it is the first time.',
    },
    {
      when: every(
        is('where', 'hip-or-groin'),
        is('feel', 'sharp'),
        some(isAny('lasts', 'hours', 'days'), lengthNotTold),
      ),
      sign: 'A sudden sharp pain in hip or groin has stayed for hours, or nobody said how long.',
    },
    {
      when: every(
        is('where', 'hip-or-groin'),
        isAny('feel', 'aches', 'stays-tight'),
        isAny('when', 'at-rest', 'in-bed'),
        lengthNotTold,
      ),
      sign: 'Hip, groin or buttock ache at rest or in bed, and nobody said how long.',
    },
    {
      when: weakBoneMayHurt,
      sign: 'Thigh, hip or groin hurt on nearly every run or at rest, and there is a reason why bone may be weak.',
    },
  ],
  actions: [
    'See a doctor within days. Until then no running, and no stretching, kneading or strength work of it; walk only if it does not hurt.',
    'A testicle that hurts, a lump in the groin, or a sudden pain in the groin with sickness: go to an emergency department now, every hour counts.',
    'Over 65, or with high blood pressure, and a sudden pain in back, belly or groin that stays: call your emergency number.',
    'Pregnant: call your maternity unit today. A period late, and a new pain low in belly or groin: be seen today; with bleeding, faintness or pain in a shoulder, call your emergency number.',
    'You limp, have a fever, or it hurts when you stand on it: be seen today.',
  ],
  why: 'A cramp lets go. A hip that hurts at rest can be bone, joint or tendon, and in the groin a hernia or a twisted testicle can feel like a pulled muscle.',
  // The thigh may be bone, as in an overloaded one.
  forbids: ['run', 'load-leg', 'stretch', 'rub-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
