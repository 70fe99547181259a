import { type Condition, every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { namesNoLeg } from '../runnerAndRun/arms-alone'
import { newOrNotTold, offARun, onARun, whenNotTold } from '../runnerAndRun/time-not-told'
import { aches, forAWhile, fromTheGym, inArms, maybeOverForty, tight } from './arms-on-effort'
import { heartStrained } from './heart-strained'

/** Who has diabetes may feel a heart that is short of blood in other ways than others do. */
export const sugarIll = some(is('conditions', 'diabetes'), isAny('medicines', 'insulin', 'sulfonylurea', 'sglt2'))

/** By age, by sugar at any age, or over 40 by what strains the heart. */
const heartLikelier = some(is('health', '65-plus'), sugarIll, every(maybeOverForty, heartStrained))

/** At rest, in bed as `inBed` allows, or at a time that was not told: nobody said that a run brings it on. */
const atRest = (inBed: Condition): Condition =>
  some(
    is('when', 'at-rest'),
    every(is('when', 'in-bed'), inBed),
    every(whenNotTold, unsaid(is('lasts', 'until-i-stop'))),
  )

/** Hands that lock in bed are a cramp of the night. */
const restOrBed = atRest(unsaid(is('feel', 'locks')))

/** As above, and not numb in bed either: hands that ache and go numb at night are a nerve, which can wait for a doctor. */
const restNoNerve = atRest(unsaid(isAny('feel', 'locks', 'tingles')))

/** New in the arms, for minutes or hours. Days of it are left out: a doctor sees those, and there is no hurry. */
const newInArms = every(inArms, namesNoLeg, newOrNotTold, forAWhile, unsaid(fromTheGym))

/** No run brought it on. */
export const heartMayAcheAtRest = every(newInArms, aches, restOrBed, some(is('health', '65-plus'), sugarIll))

/** The same over 40 with a strained heart. A spot that stays tight is left out: that is a muscle. */
export const strainedHeartMayAcheAtRest = every(
  newInArms,
  isAny('feel', 'aches', 'tightens'),
  restNoNerve,
  maybeOverForty,
  heartStrained,
)

const achesAndNoCramp = some(is('feel', 'aches'), every(tight, unsaid(is('feel', 'locks'))))

/** What comes with effort and has begun to come at rest. */
export const acheHasComeToRest = every(
  newInArms,
  achesAndNoCramp,
  restNoNerve,
  some(is('lasts', 'until-i-stop'), onARun),
  maybeOverForty,
)

/** For minutes or hours at rest by day, and well: it came with no run, and a heart is not likely, but a doctor looks at it. */
export const achesAtRestAndWell = every(
  newInArms,
  aches,
  unsaid(is('feel', 'locks')),
  is('when', 'at-rest'),
  maybeOverForty,
)

/** After a run, in bed or on getting up: a doctor some day, where the heart is likelier. At rest by day it is for today, mostly. */
export const armsNewlyAcheOffARun = every(newInArms, achesAndNoCramp, offARun, heartLikelier)
