import type { PageHead } from './pageText'

export const guideHead = {
  title: 'The guide to cramps in runners',
  description:
    'A page for every cause and every measure, how to ease a cramp, when to get help, what is believed and what was tested, with all sources.',
  heading: 'The guide',
  lead: 'Everything behind the quiz, to read at your own pace. It needs no answers from you.',
} as const satisfies PageHead

/** The pages that are not about one cause or one measure: what each is for, in a line. */
export const guideDoors = {
  cramps: { name: 'What a cramp is', line: 'And what only feels like one.' },
  relief: { name: 'Ease a cramp', line: 'Drawn and described, muscle by muscle.' },
  'get-help': { name: 'When to get help', line: 'Every warning sign, and how soon.' },
  'believed-and-tested': { name: 'Believed and tested', line: 'A verdict for each thing runners are told.' },
  evidence: { name: 'The evidence', line: 'Every source, what it found, where we use it.' },
  'how-it-works': { name: 'How it works', line: 'From your answers to causes and a plan.' },
  scorecard: { name: 'Scorecard', line: 'How the rules do on real stories, misses included.' },
  privacy: { name: 'Privacy', line: 'What stays on your device: everything.' },
} as const

export type Door = keyof typeof guideDoors

export const causesHeading = 'Causes'
export const causesLine = 'What may lie behind a cramp. Several can be true at once.'
export const measuresHeading = 'What to do'
export const measuresLine = 'Each with its dose, its steps, its evidence, and who should leave it alone.'
