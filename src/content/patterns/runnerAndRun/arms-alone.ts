import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { namesALeg } from './names-a-leg'

const inArms = is('where', 'arms-or-hands')

/** One was named, or its side. */
export const aLeg = some(namesALeg, isAny('where', 'either-leg', 'both-legs'))

/** With a leg as well, it may be the leg that hurts. */
export const namesNoLeg = unsaid(aLeg)

export const armsAlone = every(inArms, namesNoLeg)

/** A leg was named, or nobody named the arms: it may be a leg. */
export const notArmsAlone = some(aLeg, unsaid(inArms))
