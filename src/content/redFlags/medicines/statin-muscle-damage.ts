import { every, is, isAny } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { weakOnAStatin } from '../../patterns/medicines/weak-on-a-statin'

export const statinMuscleDamage = {
  name: 'Weak muscles on a statin, with pain or brown urine',
  level: 'same-day',
  triggers: [
    {
      when: every(weakOnAStatin, is('signs-before', 'dark-urine-earlier')),
      sign: 'You take a statin, your muscles feel weak, and your urine has been brown or cola-coloured.',
    },
    {
      when: every(is('medicine-signs', 'weak-on-statin'), isAny('feel', 'aches', 'stays-tight', 'sore-days')),
      sign: 'You take a statin, and your muscles feel weak and ache or stay sore.',
    },
  ],
  actions: [
    'Be seen today, for a blood test called CK, and say that you take a statin.',
    'Ask today, before the next tablet, whether to take it. Do not decide it alone.',
    'No running, no massage and no stretching before that.',
    'Brown urine now, hardly any urine, or a racing heart: go to an emergency department.',
  ],
  why: 'In a few people a statin breaks muscle down, and what leaks out harms the kidneys. Muscles that are weak and sore, or brown urine, is how that shows.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-painkiller', 'take-potassium', 'take-magnesium'],
  cites: ['ctt-2022-statins', 'cdc-niosh-rhabdo'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
