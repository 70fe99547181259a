import type { CaseKind } from '../../domain/calibrationCase'
import type { PageHead, Passage } from './pageText'

export const scorecardHead = {
  title: 'Scorecard: how the rules do on real stories',
  description:
    'Real runners’ stories put through the quiz, case by case: what was expected beside what the rules gave, misses included, with the limits said plainly.',
  heading: 'Scorecard',
  lead: 'Real stories of cramps and of things taken for cramps, put through the quiz. What was expected stands beside what the rules gave, misses included.',
} as const satisfies PageHead

export const howToRead = {
  id: 'how-to-read',
  heading: 'What these figures can and cannot say',
  points: [
    'The cases are few, so one case more or less moves a figure by several points. The range behind a figure says how far chance alone may move it.',
    'A reader who saw only the questionnaire and the stories chose the answers, and not the expected causes or the rules. The expected causes are expert readings made for this project; no clinician has signed them.',
    'Stories with odd numbers were looked at while the rules were tuned. Those with even numbers were kept for checking, so theirs is the fairer figure.',
    'A second reader of the newer stories, with the whole story in hand, sets the mark: nobody can be expected to agree much better than two readers do.',
    'Many stories come from people who wrote because theirs was unusual. They are not the average runner.',
    'A good score here is a sign that nothing is badly wrong. It is no proof that the advice works.',
  ],
} as const satisfies Passage

export const figures = { id: 'figures', heading: 'The figures' } as const satisfies Passage
export const misses = { id: 'misses', heading: 'The misses' } as const satisfies Passage

export const noMisses =
  'None in this version of the rules. That says more about how few the cases are than about the rules.'

export const caseKindHeadings = {
  'runner-account': 'Cramps told by runners',
  nocturnal: 'Cramps at night',
  'side-stitch': 'Stitch',
  'not-simple-cramp': 'Not a simple cramp',
} as const satisfies Record<CaseKind, string>
