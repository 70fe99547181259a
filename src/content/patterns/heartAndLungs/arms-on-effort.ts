import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { aLeg, namesNoLeg } from '../runnerAndRun/arms-alone'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { lengthNotTold, offARun, onARun, whenNotTold } from '../runnerAndRun/time-not-told'
import { heartStrained } from './heart-strained'

export const inArms = is('where', 'arms-or-hands')

export const tight = isAny('feel', 'tightens', 'stays-tight')

export const aches = some(is('feel', 'aches'), tight)

/** They ache, tighten or grow heavy: a heart that is short of blood is told in any of these words. */
const hurts = some(aches, is('feel', 'weak'))

const achesOrHeavy = isAny('feel', 'aches', 'weak')

/** More than a cramp: what tightens and locks, or tightens for seconds only, is left out as one. */
const noCramp = some(achesOrHeavy, every(tight, unsaid(some(is('feel', 'locks'), is('lasts', 'seconds')))))

/** They are well again when the effort stops. */
const endsWithTheRun = some(
  is('lasts', 'until-i-stop'),
  every(is('when', 'every-run'), isAny('lasts', 'seconds', 'minutes')),
)

/** Before the end of a run, or on nearly every one: late in a race arms are tired at any age. */
const notLateAlone = isAny('when', 'first-minutes', 'soon', 'middle', 'every-run')

/** Not over in seconds, and not for days. How long not told counts. */
export const forAWhile = unsaid(isAny('lasts', 'seconds', 'days'))

/** Heart and brain are likelier to be short of blood: by age, by a condition, or by what is taken for one. */
export const vesselsAtRisk = some(is('health', '65-plus'), heartStrained)

/** The heart or arteries are known to be ill: then a leg that aches as well explains nothing. */
export const heartIll = isAny('conditions', 'heart-disease', 'heart-failure', 'leg-arteries')

/** Known to be ill, or told by the tablets taken for it: aspirin beside a statin or a beta-blocker. */
const heartIllOrItsTablets = some(
  heartIll,
  every(is('medicines', 'aspirin'), isAny('medicines', 'statin', 'beta-blocker')),
)

/** Soreness from another sport: told as sore for days and not on runs, or it comes only hours after it. */
export const fromTheGym = every(
  is('load', 'other-sport'),
  some(
    every(is('feel', 'sore-days'), unsaid(onARun)),
    every(
      is('when', 'hours-after'),
      unsaid(some(onARun, isAny('when', 'just-after', 'in-bed', 'at-rest', 'getting-up'))),
    ),
  ),
)

/** Hours each time, for months: no pain of the heart lasts like that, so it clears runners in whom nothing else speaks for one. */
const hoursForMonths = every(is('lasts', 'hours'), isAny('history', 'months', 'years'))

/** The same on runs for years, and not more and more often: a doctor should look at it, and it need not be today. */
const forYears = is('history', 'years')

/** Before the end of a run. If nobody said when, only what ends with the run counts as that. */
const early = some(every(notLateAlone, forAWhile), every(whenNotTold, is('lasts', 'until-i-stop')))

/** "As long as I run" means on a run, whatever else was told of when. Left out if it comes only late in a run. */
const asLongAsARun = every(
  is('lasts', 'until-i-stop'),
  some(notLateAlone, offARun, unsaid(isAny('when', 'last-part', 'races-only'))),
)

/** Nobody said when, so it may be on effort. What locks is a cramp, and what is sore two days later was worked. */
const perhapsOnEffort = every(hurts, whenNotTold, forAWhile, unsaid(isAny('feel', 'locks', 'sore-days')))

/** Used for what can wait for a doctor, so it is wider than `early`: "as long as I run" is enough, and a moment that nobody told. */
const notLate = some(early, asLongAsARun, perhapsOnEffort)

/** Arms that go numb or lock mostly come from clenching them on the run. With an ill heart, brought on by effort, it may be the heart. */
const numbOrLockedByEffort = some(
  every(is('feel', 'tingles'), some(endsWithTheRun, early)),
  every(
    is('feel', 'locks'),
    namesNoLeg,
    is('when', 'every-run'),
    isAny('when', 'first-minutes', 'soon', 'middle'),
    forAWhile,
  ),
)

/** An ill heart may be felt in the arms at any time, on a run, after it and at rest, whatever else hurts. */
export const illHeartFeltInArms = every(
  inArms,
  heartIllOrItsTablets,
  some(
    every(some(hurts, is('feel', 'sharp'), feelNotSaid), some(forAWhile, is('when', 'every-run'))),
    numbOrLockedByEffort,
  ),
  // The gym explains no ache at rest of someone whose heart is ill.
  unsaid(every(fromTheGym, unsaid(is('when', 'at-rest')))),
)

const overForty = is('health', '40-64')

/** An age of which nothing was said may be over 40. */
export const maybeOverForty = unsaid(isAny('health', 'under-18', '18-39'))

export const heartMayAcheInArms = every(
  inArms,
  some(
    // What was not said counts as an ache, where the heart is likelier.
    every(some(hurts, feelNotSaid), some(endsWithTheRun, early), vesselsAtRisk, namesNoLeg),
    every(
      noCramp,
      early,
      some(vesselsAtRisk, every(maybeOverForty, namesNoLeg, unsaid(some(hoursForMonths, forYears)))),
    ),
  ),
)

/**
 * The same at a moment that nobody told. A condition of its own: with the one above it has more combinations than the proofs can go
 * through. With a leg, hours of it for months would be left without anyone.
 */
export const heartMayAcheUntold = every(
  inArms,
  noCramp,
  perhapsOnEffort,
  vesselsAtRisk,
  unsaid(every(hoursForMonths, namesNoLeg)),
)

/**
 * Numb on nearly every run, or as long as one lasts, perhaps over 40, with a heart at risk. Hands that have fallen
 * asleep for years, or do so at night, are a nerve; at rest by day they are no less than on runs alone.
 */
const newlyNumb = every(
  is('feel', 'tingles'),
  some(every(is('when', 'every-run'), forAWhile), asLongAsARun),
  unsaid(is('when', 'in-bed')),
  unsaid(is('history', 'years')),
  maybeOverForty,
  heartStrained,
)

/** Late in a run arms are most likely tired; over 40 a doctor should look all the same. Earlier in a run it is for today, by another rule. */
export const armsLateInARun = every(
  inArms,
  namesNoLeg,
  some(
    // What tightens and locks as well is a cramp, if it lets go in seconds.
    every(
      some(achesOrHeavy, every(some(tight, is('feel', 'sharp')), unsaid(is('lasts', 'seconds')))),
      some(every(endsWithTheRun, some(overForty, vesselsAtRisk)), every(notLate, maybeOverForty)),
    ),
    every(aches, noCramp, some(onARun, is('when', 'just-after')), forAWhile, vesselsAtRisk),
    newlyNumb,
  ),
)

/** A leg explains some of it: calves tighten. Late in a race both are tired, but for a heart at risk. */
export const armsAndLegOnARun = every(
  inArms,
  aLeg,
  some(endsWithTheRun, every(is('when', 'every-run'), lengthNotTold), every(early, aches, noCramp)),
  some(
    every(vesselsAtRisk, some(every(aches, noCramp), every(feelNotSaid, notLateAlone))),
    every(overForty, achesOrHeavy, notLate),
  ),
)
