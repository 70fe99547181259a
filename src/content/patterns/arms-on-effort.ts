import { every, is, isAny, some } from '../../domain/conditions/condition'
import { namesNoLeg } from './arms-alone'
import { heartStrained } from './heart-strained'

/** Arms that ache or grow heavy with effort and are well again when it stops. */
const armsOnEffort = every(
  is('where', 'arms-or-hands'),
  isAny('feel', 'aches', 'weak'),
  some(is('lasts', 'until-i-stop'), every(is('when', 'every-run'), isAny('lasts', 'seconds', 'minutes'))),
)

/** Someone whose heart is likelier to be short of blood: by age, by a condition, or by what is taken for one. */
const heartAtRisk = some(isAny('health', '40-64', '65-plus'), heartStrained)

/** The heart or arteries are known to be ill: then a leg that aches as well explains nothing. */
export const heartIll = isAny('conditions', 'heart-disease', 'heart-failure', 'leg-arteries')

export const heartMayAcheInArms = every(armsOnEffort, some(heartIll, every(heartAtRisk, namesNoLeg)))
