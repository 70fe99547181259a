import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

/** Before the clot in the order of flags: a bruise after a sudden pain is a tear or a bleed more often. */
export const largeBruise = {
  name: 'A possible tear or bleed in the muscle',
  level: 'same-day',
  triggers: [lone('leg-now', 'big-bruise')],
  actions: [
    'Be seen today.',
    'No running, no rubbing and no stretching until then.',
    'If the leg turns hard, tense, numb or very painful, go to an emergency department now.',
    'If the calf is swollen or warm, have a clot ruled out first, today.',
  ],
  why: 'A torn muscle can bleed, and a clot in the leg can look alike. Someone has to look and feel to tell them apart.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'wear-compression', 'take-painkiller'],
  cites: ['achilles-physio-pages', 'calf-strain-benchmarks-2022'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
