import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { tooLittleFood } from '../foodAndSugar/too-little-food'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { boneMayBeWeak } from './bone-may-be-weak'

/** More than a muscle that locks and lets go, as far as was said. */
const aches = some(isAny('feel', 'aches', 'tightens', 'stays-tight', 'sharp'), feelNotSaid)

/** On these the shaft of the thigh bone can crack at an ordinary run. */
const onBoneTablets = isAny('medicines', 'bone-medicine', 'teriparatide', 'steroid-tablet')

/** On nearly every run, or at rest. A single sore day, as after hills, is not meant. */
const keepsComing = isAny('when', 'every-run', 'at-rest', 'in-bed')

const thighOrHip = isAny('where', 'hip-or-groin', 'quad')

/**
 * A bone that may be weak, and an ache where it would be felt: in hip or groin whenever it comes, in the thigh by whichever side it was
 * named on such a tablet, else on nearly every run. On tablets that thin bone, the same in shin or foot on nearly every run.
 */
export const weakBoneAches = every(
  aches,
  some(
    every(boneMayBeWeak, is('where', 'hip-or-groin')),
    every(onBoneTablets, isAny('where', 'quad', 'hamstring', 'several-muscles')),
    every(boneMayBeWeak, is('where', 'quad'), keepsComing),
    every(
      isAny('medicines', 'bone-medicine', 'steroid-tablet'),
      isAny('where', 'shin', 'foot'),
      is('when', 'every-run'),
    ),
  ),
)

/** Hip, groin or thigh, on nearly every run or at rest, whatever it does: a muscle that only locks there counts, too. */
export const weakBoneMayHurt = every(boneMayBeWeak, thighOrHip, keepsComing)

/** A shin or foot that may be one side only aches on nearly every run, and nobody answered "none" about a sore spot on the bone. */
const shinOrFootAches = every(
  aches,
  isAny('where', 'shin', 'foot'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('when', 'every-run'),
  unsaid(is('builds-signs', 'none')),
)

/** The same of someone who may eat too little for it. */
export const shinOrFootOnLittleFood = every(shinOrFootAches, tooLittleFood)

/** They grow, have a baby, or had an eating disorder. */
const dietCanHarm = some(isAny('health', 'under-18', 'pregnant', 'birth-lately'), is('eating', 'eating-disorder-past'))

/** The same of someone who diets while they grow, with a baby, or after an eating disorder. Split: as one condition it has more combinations than `verify` can go through. */
export const shinOrFootOnADiet = every(shinOrFootAches, is('eating', 'planned-diet'), dietCanHarm)

/** The same on few carbohydrates. */
export const shinOrFootOnFewCarbs = every(shinOrFootAches, is('habits', 'low-carb'), dietCanHarm)
