import { questions } from '../../src/content/questions'
import { type Assessment, compileModel } from '../../src/domain/assess'
import type { Causes } from '../../src/domain/causes/rankCauses'
import { is } from '../../src/domain/conditions/condition'
import type { Conflicts, Measures } from '../../src/domain/plan/measure'
import { type Answers, questionIds } from '../../src/domain/questionnaire/questionnaire'
import { causesWith, conflictsWith, measuresWith, redFlagsWith, rule, smallModel } from './smallModel'

type Setting = {
  readonly measures?: Measures
  readonly conflicts?: Conflicts
  readonly causes?: Causes
  readonly says?: Answers
}

/** Two likely causes, one possible, one not. */
const usual = causesWith({
  dehydration: { base: 10, rules: [rule(is('heat', 'mild'), 1, 'It was mild.')] },
  'training-load': { base: 0 },
  'sodium-loss': { base: -6 },
  medicines: { base: -7 },
})

const redFlags = redFlagsWith({
  tetany: { level: 'see-doctor', triggers: [{ when: is('rest-signs', 'hand-spasm'), sign: '' }] },
  'same-leg-keeps-returning': { level: 'see-physio', triggers: [{ when: is('where', 'same-leg'), sign: '' }] },
  rhabdomyolysis: { level: 'emergency', triggers: [{ when: is('fluids-now', 'dark-urine'), sign: '' }] },
})

export function planFor({
  measures = measuresWith({}),
  conflicts = conflictsWith({}),
  causes = usual,
  says = {},
}: Setting): Assessment['plan'] {
  const model = smallModel({ askingOrder: questionIds, causes, redFlags, measures, conflicts })
  return compileModel({ ...model, questions })(says).plan
}
export const idsFor = (setting: Setting) => planFor(setting).items.map(({ measure }) => measure)

/** Acts on the likeliest cause as squarely as can be. */
export const headOn = { targets: { dehydration: 3 } } as const
