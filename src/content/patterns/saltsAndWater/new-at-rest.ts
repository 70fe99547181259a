import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { namesALeg } from '../runnerAndRun/names-a-leg'
import { over65 } from '../runnerAndRun/runner-groups'
import { newOrNotTold, onARun, whenNotTold } from '../runnerAndRun/time-not-told'
import { atRestAgain } from './at-rest-again'
import { calciumMayFall } from './may-lack-calcium'
import { crampsOrTwitches, lowersSalts, mayBeAWaterTablet } from './several-newly-at-rest'

/** New cramps at rest by day on a water tablet, or of a named limb at a time not told: the salts of the blood may be falling. */
export const newAtRestOnAWaterTablet = every(
  isAny('medicines', 'diuretic', 'potassium-sparing'),
  some(
    is('when', 'at-rest'),
    every(whenNotTold, some(namesALeg, isAny('where', 'either-leg', 'both-legs', 'arms-or-hands'))),
  ),
  newOrNotTold,
  crampsOrTwitches,
)

/** Nobody said since when, as whoever locks in both legs or by turns is not asked, and no run has a part in it. */
const untoldAndOffTheRun = unsaid(some(isAny('history', 'few', 'months', 'years', 'more-often'), onARun))

/** Age, or a tablet that moves the salts of the blood. A -pril or -sartan holds potassium, above all in kidneys that are weak. */
const saltsMayBeOff = some(over65, lowersSalts, is('medicines', 'ace-or-arb'))

/** The same where the salts of the blood are likelier to be behind it. */
export const newAtRestAtRisk = every(atRestAgain, newOrNotTold, saltsMayBeOff)

/** The same where it may be a water tablet: a pharmacist can tell in minutes. */
export const newAtRestTabletNotKnown = every(atRestAgain, newOrNotTold, mayBeAWaterTablet)

/** The same where calcium may fall. Which bone medicine it is nobody told, and denosumab lowers it most. */
export const newAtRestAndCalcium = every(atRestAgain, newOrNotTold, calciumMayFall)

/** Again and again at rest by day, where nothing harmless explains it. */
export const atRestToBeSeen = every(atRestAgain, some(saltsMayBeOff, calciumMayFall, untoldAndOffTheRun))
