import { every, is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { sameLegForWeeks } from '../../patterns/muscle/same-leg-for-weeks'
import { lone } from '../../signs/lone'

export const poplitealEntrapment = {
  name: 'A foot or calf that may get too little blood on runs',
  level: 'see-doctor',
  triggers: [
    lone('builds-signs', 'cold-foot'),
    {
      when: every(is('builds-signs', 'push-off'), sameLegForWeeks),
      sign: 'For several weeks: calf pain in one leg on most runs, brought on by pushing off or pointing the toes, gone within minutes of stopping.',
    },
  ],
  actions: [
    'See a doctor within a week or two, who can check the pulses in your foot before and after exercise. A foot that turns cold or pale on runs: within days, and no running until then.',
    'Until then stop as soon as it comes on. Do not run through it.',
    'Do not stretch or rub it away as a cramp.',
    'A foot that becomes cold, pale or numb and does not come right: call your emergency number.',
  ],
  why: 'In a few runners, mostly men under 30, a muscle squeezes the artery behind the knee. It is rare, but the artery may need protecting with an operation. Over 40 it may be narrowed, or one that bulges behind the knee.',
  forbids: ['run-long', 'run-fast', 'race', 'run-hills', 'stretch', 'rub-leg', 'wear-compression'],
  cites: ['hindawi-2017-cecs-paes', 'brewer-2012-leg-pain'],
} as const satisfies RedFlag
