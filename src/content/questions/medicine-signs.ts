import type { Question } from '../../domain/quiz/question'

export const medicineSigns = {
  topic: 'health',
  ask: 'Since you take a medicine, is any of this true?',
  help: 'All that fit. Unsure which came first? “Not sure”.',
  whyWeAsk: 'A new medicine that brings new muscle trouble should be looked at by whoever prescribed it.',
  options: {
    'new-or-raised': 'New cramps, pain or weakness within months of a new or raised medicine',
    'weak-on-statin': 'My muscles feel weak, and I take a statin',
    'tendon-pain': 'My heel or calf tendon hurts since an antibiotic',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'medicine-signs'>
