import type { Agreement, Grade } from '../../domain/vocabulary'

/** The parts of every page about a cause. */
export const causeParts = {
  how: { id: 'how', heading: 'How it makes a muscle cramp' },
  voices: { id: 'voices', heading: 'What coaches and studies say' },
  for: { id: 'for', heading: 'What points to it' },
  against: { id: 'against', heading: 'What speaks against it' },
  ceiling: { id: 'ceiling', heading: 'What keeps it from coming first' },
  try: { id: 'try', heading: 'What to try' },
  claims: { id: 'claims', heading: 'What runners are told about it' },
  sources: { id: 'sources', heading: 'Sources' },
} as const

export const rulesLine = 'These are the rules that the quiz uses, in the words that a runner would read.'

/** What a grade means on a cause. */
export const causeGrades = {
  A: 'Trials, or reviews of trials, link it with cramp.',
  B: 'Studies link it with cramp; they are small, rest on what runners remember, or disagree.',
  C: 'Coaches and experts think so; hardly anyone has tested it.',
  D: 'Studies speak against it.',
} as const satisfies Record<Grade, string>

export const agreementMeanings = {
  agree: 'Coach and studies point the same way.',
  partly: 'Studies back a part of what the coach says.',
  disputed: 'Studies disagree with the coach, or with each other.',
  'no-evidence': 'It is coach experience. Nobody has tested it.',
} as const satisfies Record<Agreement, string>

export const changeable = {
  yes: 'You can do something about it.',
  no: 'You cannot change it, but you can know about it.',
} as const

export const nothingToTry = 'No measure in this guide acts on it directly.'
