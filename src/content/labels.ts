import type { LikelihoodWord } from '../domain/causes/likelihood'
import type { Agreement, Grade, Phase, Triage } from '../domain/vocabulary'

/** Every variant has a face: a new one without words does not compile. */
export const gradeLabels = {
  A: 'Strong studies',
  B: 'Some studies, small or mixed',
  C: 'Expert opinion or coach experience',
  D: 'Studies speak against it',
} as const satisfies Record<Grade, string>

export const agreementLabels = {
  agree: 'Coach and studies agree',
  partly: 'Coach and studies agree in part',
  disputed: 'Studies disagree',
  'no-evidence': 'Coach experience, not tested',
} as const satisfies Record<Agreement, string>

export const likelihoodLabels = {
  'very likely': 'Very likely',
  likely: 'Likely',
  possible: 'Possible',
  unlikely: 'Unlikely',
} as const satisfies Record<LikelihoodWord, string>

export const phaseLabels = {
  medical: 'By phone, or on a visit',
  'during-cramp': 'When it cramps',
  'before-run': 'Before a run',
  'during-run': 'During a run',
  'after-run': 'After a run',
  daily: 'Every day',
  weekly: 'Through the week',
  bedtime: 'At bedtime',
  'race-day': 'On race day',
} as const satisfies Record<Phase, string>

export const triageLabels = {
  emergency: 'Get help now',
  'same-day': 'Be seen today',
  'see-doctor': 'See a doctor about this',
  'see-physio': 'See a physio about this',
  'self-care': 'You can start by yourself',
} as const satisfies Record<Triage, string>
