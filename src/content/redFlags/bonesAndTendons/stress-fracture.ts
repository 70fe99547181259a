import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { boneMayBeWeak } from '../../patterns/bonesAndTendons/bone-may-be-weak'
import {
  shinOrFootOnADiet,
  shinOrFootOnFewCarbs,
  shinOrFootOnLittleFood,
  weakBoneAches,
} from '../../patterns/bonesAndTendons/weak-bone-aches'
import { childHipAches } from '../../patterns/childAndPregnancy/child-limps'
import { armsAlone } from '../../patterns/runnerAndRun/arms-alone'
import { muscleNotSaid } from '../../patterns/runnerAndRun/not-said'
import { lone } from '../../signs/lone'

/** In both legs, a place that nobody named may be the shin. Of one leg a physio looks first, as at any leg that keeps returning. */
const shinOrNotSaid = some(
  isAny('where', 'shin', 'foot'),
  every(muscleNotSaid, isAny('where', 'both-legs', 'either-leg')),
)

export const stressFracture = {
  name: 'A possible overloaded or cracked bone',
  level: 'see-doctor',
  triggers: [
    lone('builds-signs', 'bone-spot'),
    {
      when: every(is('health', 'under-18'), isAny('builds-signs', 'worse-weekly', 'limp')),
      sign: 'You are under 18 and have leg pain that is worse each week, or makes you limp.',
    },
    {
      when: every(boneMayBeWeak, isAny('builds-signs', 'worse-weekly', 'limp')),
      sign: 'Leg pain that is worse each week, or makes you limp, and a reason why bone may be weak: little food now or earlier, or a medicine for thin bones.',
    },
    {
      when: every(is('builds-signs', 'worse-weekly'), is('builds-signs', 'limp'), unsaid(armsAlone)),
      sign: 'Pain that is worse each week and makes you walk unevenly.',
    },
    {
      when: every(is('builds-signs', 'worse-weekly'), isAny('where', 'hip-or-groin', 'quad')),
      sign: 'Pain in hip, groin or front of the thigh that is worse each week.',
    },
    {
      when: every(is('builds-signs', 'worse-weekly'), shinOrNotSaid),
      sign: 'Pain in shin, foot or a place not named that is worse each week.',
    },
    {
      when: every(is('builds-signs', 'limp'), some(shinOrNotSaid, is('where', 'quad'))),
      sign: 'Pain in shin, foot, front of the thigh or a place not named that makes you walk unevenly.',
    },
    {
      when: weakBoneAches,
      sign: 'Thigh, hip or groin ache, or shin or foot on nearly every run, and there is a reason why bone may be weak.',
    },
    {
      when: shinOrFootOnLittleFood,
      sign: 'One shin or foot aches on nearly every run, you may eat too little for your running, and nobody has said that no spot is sore.',
    },
    {
      when: shinOrFootOnADiet,
      sign: 'One shin or foot aches on nearly every run, you diet to lose weight and grow, have a baby, or had an eating disorder, and nobody has said that no spot is sore.',
    },
    {
      when: shinOrFootOnFewCarbs,
      sign: 'One shin or foot aches on nearly every run, you eat few carbohydrates and grow, have a baby or had an eating disorder, and nobody has said that no spot is sore.',
    },
    {
      when: childHipAches,
      sign: 'You are under 18, and hip, groin or thigh ache on run after run, or for hours.',
    },
  ],
  actions: [
    'Stop running and jumping. Do not run through it, and do not stretch it.',
    'See a doctor within days. An early X-ray can look normal, so a scan may be needed.',
    'Mention missed periods, low weight, an earlier stress fracture or a sudden rise in training.',
    'On a bone medicine or steroids, and it is the thigh: ask for a picture of the whole thigh bone. Under 18: ask whether the hip needs an X-ray, also if only the thigh hurts.',
    'Pain in the groin or hip when you put weight on it: be seen today.',
  ],
  why: 'Bone that gets more load than it can repair can crack, and it heals faster when it is found early. In some reports up to 30% of running injuries are stress fractures.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['song-2020-bsi', 'hindawi-2017-cecs-paes'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
