import type { Question } from '../../domain/quiz/question'

export const pregnancySigns = {
  topic: 'safety',
  ask: 'Any of these now?',
  help: '',
  whyWeAsk: 'Leg cramps are common in pregnancy and mostly harmless. These signs are not ordinary cramps.',
  options: {
    'one-leg': 'One calf or thigh swollen or painful',
    'head-or-eyes': 'Bad headache, or changed sight',
    'under-ribs': 'Pain under the ribs',
    'sudden-swelling': 'Sudden swelling of face, hands, feet or ankles',
    vomiting: 'Being sick again and again',
    'bleeding-or-baby': 'Bleeding, leaking fluid, tightenings, or the baby moving less',
    supplements: 'I take magnesium or salt for the cramps',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'pregnancy-signs'>
