import { every, is, isAny, not } from '../domain/condition'

/** A caution with one of these in it is never folded away: it names a danger that can come up in anyone. */
export const graveCaution =
  /emergency|get help|for help|urgent|same day|clot\b|\btear\b|\btorn\b|broken|\bpop\b|kick\b|collapse|confus|faint|chest|dark|can kill|stop at once|alone|\bnever\b|\bill\b|fever|warning sign|low blood sodium|drink past thirst|over-drinking|weight over a run|gain weight|be seen|seen first|checked|see a doctor|eating disorder/i

/** Only for these runners may cautions about conditions, medicines, age and pregnancy be folded: they said that none applies. */
export const mayFoldCautions = every(is('health', 'well'), not(isAny('health', 'under-18', '65-plus')))
