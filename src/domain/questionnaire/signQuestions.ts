import type { Shape } from './shape'
import { signsNow } from './signsNow.ts'

/** Signs that need someone to look at the runner. The first question names them all in a few lines; the next four ask which. */
export const signQuestions = {
  'signs-now': signsNow,
  'unwell-now': {
    kind: 'many',
    answers: [
      'collapse',
      'confused',
      'unwell-with-cramps',
      'hot-and-no-better',
      'cold-and-shivering',
      'shaking-with-fever',
      'keeps-falling',
      'stiff-jaw',
      'none',
      'not-sure',
    ],
  },
  'chest-now': {
    kind: 'many',
    answers: ['chest-pain', 'sharp-chest', 'coughing-blood', 'racing-heart', 'breathless', 'none', 'not-sure'],
  },
  'fluids-now': {
    kind: 'many',
    answers: ['dark-urine', 'hardly-any-urine', 'drank-queasy', 'drank-very-unwell', 'none', 'not-sure'],
  },
  'leg-now': {
    kind: 'many',
    answers: ['leg-swollen', 'leg-cold', 'leg-tense', 'pop', 'locked', 'big-bruise', 'saddle-numb', 'none', 'not-sure'],
  },
  // On an earlier run, for those who say that there was something.
  'signs-before': {
    kind: 'many',
    answers: [
      'fainted-earlier',
      'chest-earlier',
      'family-heart',
      'confused-earlier',
      'heat-illness-earlier',
      'low-sodium-earlier',
      'dark-urine-earlier',
      'swollen-leg-earlier',
      'all-checked',
      'none',
      'not-sure',
    ],
  },
  // Branches of the episode: each is asked only where it can still change who should look at it.
  'sudden-signs': {
    kind: 'many',
    answers: ['sore-spot', 'bruise', 'no-tiptoe', 'limp', 'still-growing', 'none', 'not-sure'],
  },
  'builds-signs': {
    kind: 'many',
    answers: [
      'same-point',
      'gone-soon',
      'numb-foot',
      'cold-foot',
      'bone-spot',
      'groin-deep',
      'limp',
      'push-off',
      'walking-pain',
      'back-to-leg',
      'numbness',
      'one-foot-colder',
      'worse-weekly',
      'none',
      'not-sure',
    ],
  },
  'early-signs': {
    kind: 'many',
    answers: ['all-exercise', 'since-childhood', 'eases-if-slower', 'family-muscle', 'none', 'not-sure'],
  },
  'rest-signs': {
    kind: 'many',
    answers: [
      'hand-spasm',
      'wasting',
      'speech-or-sight',
      'urge-to-move',
      'spreading',
      'both-ankles',
      'none',
      'not-sure',
    ],
  },
  'clot-risk': {
    kind: 'many',
    answers: [
      'surgery-or-rest',
      'long-journey',
      'cancer',
      'clot-before',
      'family-clot',
      'oestrogen',
      'pregnancy-or-birth',
      'none',
      'not-sure',
    ],
  },
  eating: {
    kind: 'many',
    answers: [
      'eating-little',
      'planned-diet',
      'low-drive',
      'periods-missing',
      'food-control',
      'purging',
      'eating-disorder-past',
      'none',
      'not-sure',
    ],
  },
  'sickle-signs': { kind: 'one', answers: ['today', 'earlier', 'never', 'not-sure'] },
  'pregnancy-signs': {
    kind: 'many',
    answers: [
      'one-leg',
      'head-or-eyes',
      'under-ribs',
      'sudden-swelling',
      'low-belly',
      'vomiting',
      'bleeding-or-baby',
      'supplements',
      'none',
      'not-sure',
    ],
  },
} as const satisfies Record<string, Shape>
