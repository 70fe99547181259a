import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { legCrampScope } from './leg-cramp-scope'

/** Muscle that lacks fuel is that of both sides: who names one leg, and nothing beyond it, is not asked about it. */
const oneLegAlone = every(is('where', 'same-leg'), unsaid(isAny('where', 'several-muscles', 'arms-or-hands')))

/** A cramp in the first minutes that may be of muscle that lacks fuel. */
export const earlyAndNotOneLeg = every(legCrampScope, is('when', 'first-minutes'), unsaid(oneLegAlone))
