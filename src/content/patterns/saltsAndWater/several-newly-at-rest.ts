import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { medicinesNotTold } from '../asked/gateway-not-told'
import { feelNotSaid } from '../runnerAndRun/not-said'
import { newOrNotTold, whenNotTold } from '../runnerAndRun/time-not-told'

const severalNewly = every(is('where', 'several-muscles'), newOrNotTold)

/** What lowers calcium, or what makes a fall of salts dangerous for the heart. */
const mustNotFall = some(
  isAny('medicines', 'digoxin', 'bone-medicine'),
  isAny('conditions', 'thyroid-surgery', 'kidney', 'dialysis'),
)

/** Several muscles newly cramp at rest, in bed or at a time not told, where the salts of the blood must not fall. */
export const severalNewlyWhereSaltsMustNotFall = every(
  severalNewly,
  some(isAny('when', 'at-rest', 'in-bed'), whenNotTold),
  mustNotFall,
)

/** The same by day, of anyone. In bed alone it is mostly the cramp of the night. */
const severalNewlyByDay = every(severalNewly, is('when', 'at-rest'))

/** Tablets that lower salts, or that may. */
const tabletsThatLowerSalts = isAny(
  'medicines',
  'diuretic',
  'potassium-sparing',
  'steroid-tablet',
  'acid-reducer',
  'unknown-name',
  'blood-pressure-unknown',
)

/** The same, or nobody told which tablet it is. */
export const lowersSalts = some(tabletsThatLowerSalts, medicinesNotTold)

/** A tablet without a name, or nobody told which: it may be a water tablet. */
export const mayBeAWaterTablet = some(isAny('medicines', 'unknown-name', 'blood-pressure-unknown'), medicinesNotTold)

/** Several muscles, by day, on such tablets. */
export const severalNewlyOnTablets = every(severalNewlyByDay, tabletsThatLowerSalts)

/** A muscle that is only sore, as after a race, is none of this. Nobody said what it does: it may cramp. */
export const crampsOrTwitches = some(
  isAny('feel', 'locks', 'flickers', 'twitches', 'tightens', 'stays-tight'),
  feelNotSaid,
)

/** On lithium, which salts move. */
export const severalNewlyOnLithium = every(severalNewlyByDay, is('medicines', 'lithium'), crampsOrTwitches)

/** The same where bowel, liver, alcohol or too little food lower magnesium and the other salts. */
export const severalNewlyAndSaltsLost = every(
  severalNewlyByDay,
  crampsOrTwitches,
  some(
    isAny('conditions', 'ileostomy', 'bowel', 'cirrhosis', 'eating-disorder'),
    is('health', 'heavy-drinking'),
    isAny('eating', 'eating-little', 'purging'),
  ),
)

/** Much alcohol lowers magnesium in one calf as in many muscles. */
const atRestWithMuchAlcohol = every(is('health', 'heavy-drinking'), is('when', 'at-rest'), crampsOrTwitches)

/** Cramps at rest of whom the salts of the blood have to be known before hard runs. */
export const saltsMayBeLowAtRest = some(
  severalNewlyOnTablets,
  severalNewlyWhereSaltsMustNotFall,
  severalNewlyAndSaltsLost,
  atRestWithMuchAlcohol,
)
