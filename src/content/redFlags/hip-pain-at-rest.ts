import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const hipPainAtRest = {
  name: 'Hip or groin pain that stays at rest',
  level: 'see-doctor',
  triggers: [
    {
      when: every(is('where', 'hip-or-groin'), isAny('lasts', 'hours', 'days'), isAny('when', 'at-rest', 'in-bed')),
      sign: 'Hip, groin or buttock hurts for hours at rest or in bed.',
    },
  ],
  actions: [
    'See a doctor within days. Nothing fast, and no hops, until then.',
    'A testicle that hurts, a lump in the groin, or a sudden pain in the groin with sickness: go to an emergency department now, every hour counts.',
    'You limp, or it hurts when you stand on it: be seen today.',
  ],
  why: 'A cramp lets go. A hip that hurts at rest can be bone, joint or tendon, and in the groin a hernia or a twisted testicle can feel like a pulled muscle.',
  forbids: ['run-fast', 'race', 'run-long', 'jump'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
