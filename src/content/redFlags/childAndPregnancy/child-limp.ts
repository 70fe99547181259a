import type { RedFlag } from '../../../domain/flags/redFlag'
import { childAchesIll, childGroin, childLimps } from '../../patterns/childAndPregnancy/child-limps'

export const childLimp = {
  name: 'Under 18, with a limp or pain at rest',
  level: 'same-day',
  triggers: [
    {
      when: childLimps,
      sign: 'You are under 18, and a pain in hip, groin or leg makes you limp or hurts when you stand on it.',
    },
    {
      when: childGroin,
      sign: 'You are under 18, and hip or groin hurt suddenly, or for hours at rest.',
    },
    {
      when: childAchesIll,
      sign: 'You are under 18, were ill lately, and a leg hurts for hours at rest.',
    },
  ],
  actions: [
    'Be seen today, with a parent or another adult. Ask whether the hip needs an X-ray, also if the pain is in thigh or knee.',
    'Both calves sore after a fever: mostly the muscle is inflamed. Ask for a blood test (CK). Brown urine, or legs too weak to walk on: go to an emergency department now.',
    'No running, and no weight on what hurts if you can avoid it.',
    'Do not stretch, strengthen or rub it meanwhile.',
    'A testicle that hurts, or a sudden pain in the groin with sickness: go to an emergency department now, every hour counts.',
    'A fever, feeling ill, or you cannot stand on it: go to an emergency department now. With pain at rest, go there today.',
  ],
  why: 'While bones grow, the top of the thigh bone can slip in the hip. It may hurt only in groin, thigh or knee, and each step can make it slip further until an X-ray has ruled it out. After an illness a bone or joint can be infected, which hurts at rest too.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
