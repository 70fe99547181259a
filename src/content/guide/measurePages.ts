import type { Measure } from '../../domain/plan/measure'
import type { Grade } from '../../domain/vocabulary'

/** The parts of every page about a measure. */
export const measureParts = {
  steps: { id: 'steps', heading: 'How to do it' },
  weeks: { id: 'weeks', heading: 'Week by week' },
  evidence: { id: 'evidence', heading: 'What is known' },
  cautions: { id: 'cautions', heading: 'Take care' },
  not: { id: 'not-for', heading: 'Who should leave it, or ask first' },
  together: { id: 'together', heading: 'Not together with' },
  causes: { id: 'causes', heading: 'What it is for' },
  claims: { id: 'claims', heading: 'What runners are told about it' },
  sources: { id: 'sources', heading: 'Sources' },
} as const

export const facts = {
  dose: 'How much',
  takes: 'When it shows',
  when: 'When',
  grade: 'Evidence',
  origin: 'Origin',
} as const

export const origins = {
  coach: 'The coach',
  'coach-and-studies': 'The coach and studies',
  studies: 'Studies',
} as const satisfies Record<Measure['origin'], string>

/** How squarely a measure acts on a cause. */
export const aims = { 3: 'Head on', 2: 'Well', 1: 'A little' } as const

/** What a grade means on a measure. */
export const measureGrades = {
  A: 'Strong trials or large studies stand behind it.',
  B: 'Some studies in people, small or mixed, and not always of cramp.',
  C: 'Expert opinion or coach experience; not tested against cramp.',
  D: 'Studies speak against it.',
} as const satisfies Record<Grade, string>

export const notLine = 'The quiz leaves it out of a plan for these runners.'
export const anyUrgent =
  'Anyone with an urgent warning sign: help comes first, and there is no plan until someone has had a look.'
