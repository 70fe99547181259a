import { every, is, isAny, not } from '../domain/conditions/condition'

/** What a caution says when it holds for anyone, also for a runner who is well. */
const forAnyone = [
  'emergency|get help|for help|urgent|same day|be seen|seen first|checked|see a doctor|warning sign',
  'clot\\b|\\btear\\b|\\btorn\\b|broken|\\bpop\\b|kick\\b|\\bpain\\b|\\bsore\\b|limp|shoots',
  'collapse|confus|faint|dizzy|chest|breathless|dark|leaking|can kill|more at risk|eating disorder|eat too little',
  'low blood sodium|past thirst|over-drinking|weight over a run|gain weight|gaining weight|nausea|stools|diarrhoea',
  'stop at once|sets off|steady|alone|\\bnever\\b|\\bill\\b|fever',
]

/** Such a caution is never folded away. */
export const graveCaution = new RegExp(forAnyone.join('|'), 'i')

/** Only for these runners may cautions about conditions, medicines, age and pregnancy be folded: they said that none applies. */
export const mayFoldCautions = every(is('health', 'well'), not(isAny('health', 'under-18', '65-plus')))
