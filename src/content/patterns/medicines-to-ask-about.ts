import { isAny } from '../../domain/conditions/condition'

/** Given for the heart, or it moves salt and water so far that its caution says to ask before long, hard or hot runs. */
export const askBeforeHardRuns = isAny('medicines', 'digoxin', 'desmopressin', 'lithium')

/** Given for diabetes, or for what weighs as much: whoever ticks that by its name has a visit, too. */
export const givenForACondition = isAny('medicines', 'insulin', 'sulfonylurea', 'sglt2')
