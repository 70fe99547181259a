import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { namesNoLeg } from './arms-alone'
import { heartStrained } from './heart-strained'
import { newOrNotTold, onARun, whenNotTold } from './time-not-told'

const inArms = is('where', 'arms-or-hands')

/** They ache or grow heavy, as arms do that are tired. */
const achesOrHeavy = isAny('feel', 'aches', 'weak')

const tightens = isAny('feel', 'tightens', 'stays-tight')

/** They are well again when the effort stops. */
const endsWithTheRun = some(
  is('lasts', 'until-i-stop'),
  every(is('when', 'every-run'), isAny('lasts', 'seconds', 'minutes')),
)

/** Before the end of a run, or on nearly every one: late in a race arms are tired at any age. */
const notLateAlone = isAny('when', 'first-minutes', 'soon', 'middle', 'every-run')

/** Not over in seconds, and not for days. How long not told counts. */
const forAWhile = unsaid(isAny('lasts', 'seconds', 'days'))

/** Heart and brain are likelier to be short of blood: by age, by a condition, or by what is taken for one. */
export const vesselsAtRisk = some(is('health', '65-plus'), heartStrained)

/** The heart or arteries are known to be ill: then a leg that aches as well explains nothing. */
export const heartIll = isAny('conditions', 'heart-disease', 'heart-failure', 'leg-arteries')

/** Over 40, and the arms alone. */
const overForty = every(is('health', '40-64'), namesNoLeg)

export const heartMayAcheInArms = every(
  inArms,
  some(
    every(some(achesOrHeavy, tightens), some(endsWithTheRun, every(onARun, forAWhile)), heartIll),
    every(
      some(achesOrHeavy, tightens),
      some(endsWithTheRun, every(notLateAlone, forAWhile)),
      vesselsAtRisk,
      namesNoLeg,
    ),
    every(achesOrHeavy, endsWithTheRun, overForty, some(notLateAlone, whenNotTold)),
  ),
)

/** Late in a race these are tired arms, most likely; over 40 someone should look all the same. Sooner, and it is for today. */
export const armsLateInARun = every(inArms, achesOrHeavy, endsWithTheRun, overForty)

/** No run brought it on. Sore after the gym is told as that; days of it are for a doctor some day. */
export const heartMayAcheAtRest = every(
  inArms,
  namesNoLeg,
  some(is('feel', 'aches'), tightens),
  is('when', 'at-rest'),
  newOrNotTold,
  forAWhile,
  unsaid(every(is('feel', 'sore-days'), is('load', 'other-sport'))),
  some(
    heartIll,
    is('health', '65-plus'),
    is('conditions', 'diabetes'),
    isAny('medicines', 'insulin', 'sulfonylurea', 'sglt2'),
  ),
)
