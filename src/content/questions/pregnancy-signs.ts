import type { Question } from '../../domain/quiz/question'

export const pregnancySigns = {
  topic: 'safety',
  ask: 'Pregnant, or within weeks of a birth: any of these?',
  help: 'Choose all that fit.',
  whyWeAsk: 'Leg cramps are common in pregnancy and usually harmless. These signs are not ordinary cramps.',
  options: {
    'one-leg': 'One calf or thigh swollen or painful',
    'head-eyes-ribs-swelling':
      'Bad headache, changed vision, pain under the ribs, or sudden swelling of the face or hands',
    'bleeding-or-baby': 'Bleeding, leaking fluid, regular tightenings, or the baby moving less',
    supplements: 'I take magnesium or salt for the cramps',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'pregnancy-signs'>
