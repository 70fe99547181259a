import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { boneMayBeWeak } from './bone-may-be-weak'
import { dietNotAgreed } from './diet-not-agreed'
import { feelNotSaid } from './not-said'
import { tooLittleFood } from './too-little-food'

/** More than a muscle that locks and lets go, as far as was said. */
const aches = some(isAny('feel', 'aches', 'tightens', 'stays-tight', 'sharp'), feelNotSaid)

/** On these the shaft of the thigh bone can crack at an ordinary run. */
const onBoneTablets = isAny('medicines', 'bone-medicine', 'teriparatide', 'steroid-tablet')

/** On nearly every run or at rest: not the soreness that follows hills. */
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

/** The same places again and again, whatever they do: what only locks there is looked at, too. */
export const weakBoneMayHurt = every(boneMayBeWeak, thighOrHip, keepsComing)

/** A shin or foot, of one leg as far as was said, aches on nearly every run of someone who may eat too little for it, and nobody has said that no spot of it is sore. */
export const shinOrFootOnLittleFood = every(
  aches,
  some(tooLittleFood, dietNotAgreed),
  isAny('where', 'shin', 'foot'),
  unsaid(isAny('where', 'either-leg', 'both-legs')),
  is('when', 'every-run'),
  unsaid(is('builds-signs', 'none')),
)
