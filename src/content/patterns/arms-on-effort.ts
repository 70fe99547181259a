import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { namesNoLeg } from './arms-alone'
import { heartStrained } from './heart-strained'
import { newOrNotTold, onARun } from './time-not-told'

const inArms = is('where', 'arms-or-hands')

/** They ache or grow heavy, as arms do that are tired. */
const achesOrHeavy = isAny('feel', 'aches', 'weak')

const tightens = isAny('feel', 'tightens', 'stays-tight')

/** They are well again when the effort stops. */
const endsWithTheRun = some(
  is('lasts', 'until-i-stop'),
  every(is('when', 'every-run'), isAny('lasts', 'seconds', 'minutes')),
)

/** The same for hours, or for a time that was not told: a heart at risk needs no second answer. */
const onARunForLonger = every(onARun, unsaid(isAny('lasts', 'seconds', 'days')))

/** Near the end or in races, and at no other moment of a run. */
const lateAlone = every(
  isAny('when', 'last-part', 'races-only'),
  unsaid(isAny('when', 'first-minutes', 'soon', 'middle', 'every-run')),
)

/** Heart and brain are likelier to be short of blood: by age, by a condition, or by what is taken for one. */
export const vesselsAtRisk = some(is('health', '65-plus'), heartStrained)

/** The heart or arteries are known to be ill: then a leg that aches as well explains nothing. */
export const heartIll = isAny('conditions', 'heart-disease', 'heart-failure', 'leg-arteries')

/** Over 40, and the arms alone. */
const overForty = every(is('health', '40-64'), namesNoLeg)

export const heartMayAcheInArms = every(
  inArms,
  some(
    every(some(achesOrHeavy, tightens), some(endsWithTheRun, onARunForLonger), heartIll),
    every(
      some(achesOrHeavy, tightens),
      // Late in a run, and not known to end with it, arms are tired at any age.
      some(endsWithTheRun, every(onARunForLonger, unsaid(lateAlone))),
      vesselsAtRisk,
      namesNoLeg,
    ),
    every(achesOrHeavy, endsWithTheRun, overForty, unsaid(lateAlone)),
  ),
)

/** Tired arms late in a race, most likely; over 40 someone should look all the same. */
export const armsLateInARun = every(inArms, achesOrHeavy, endsWithTheRun, overForty, lateAlone)

/** No run brought it on. Sore after the gym is told as that; days of it are for a doctor some day. */
export const heartMayAcheAtRest = every(
  inArms,
  namesNoLeg,
  some(is('feel', 'aches'), tightens),
  is('when', 'at-rest'),
  newOrNotTold,
  unsaid(isAny('lasts', 'seconds', 'days')),
  unsaid(every(is('feel', 'sore-days'), is('load', 'other-sport'))),
  some(
    heartIll,
    is('health', '65-plus'),
    is('conditions', 'diabetes'),
    isAny('medicines', 'insulin', 'sulfonylurea', 'sglt2'),
  ),
)
