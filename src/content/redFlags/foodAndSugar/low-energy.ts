import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { eatingNotTold } from '../../patterns/asked/gateway-not-told'

export const lowEnergy = {
  name: 'Perhaps too little food for the running',
  level: 'see-doctor',
  triggers: [
    {
      when: is('eating', 'periods-missing'),
      sign: 'Periods missing for three months or more, with no pregnancy, menopause or hormones to explain it.',
    },
    {
      when: is('eating', 'eating-little'),
      sign: 'Losing weight without meaning to, or eating much less to lose weight, with tiredness, dizziness or one injury after another.',
    },
    {
      when: is('eating', 'food-control'),
      sign: 'Food, weight or exercise feels out of your control.',
    },
    {
      when: is('eating', 'low-drive'),
      sign: 'Always tired, low in mood or sex drive, with cramps and hard training.',
    },
    {
      when: is('conditions', 'eating-disorder'),
      sign: 'You have an eating disorder now.',
    },
    {
      when: eatingNotTold,
      sign: 'You spoke of eating little, losing weight or missing periods, and not of which.',
    },
  ],
  actions: [
    'Book a doctor in the next week or two and tell them how much you run.',
    'Run less until you have been: short and easy.',
    'Fainting, a fluttering heart or real weakness: call your emergency number, and no running.',
    'If you make yourself sick, or use laxatives or water tablets to lose weight, and have cramps: be seen today, for a blood test of your salts.',
  ],
  why: 'Many runners, men as well as women, eat less than their running uses up, often without noticing. It weakens bones and can upset the salts in the blood. It can be put right, and asking early helps.',
  forbids: ['run-long', 'run-fast', 'race', 'weigh', 'count'],
  cites: ['ioc-2023-reds'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
