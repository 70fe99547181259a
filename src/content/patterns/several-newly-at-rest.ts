import { every, is, isAny, some } from '../../domain/conditions/condition'
import { newOrNotTold, whenNotTold } from './time-not-told'

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
export const severalNewlyByDay = every(severalNewly, is('when', 'at-rest'))

/** The same on tablets that lower salts, or that may. */
export const severalNewlyOnTablets = every(
  severalNewlyByDay,
  isAny(
    'medicines',
    'diuretic',
    'potassium-sparing',
    'steroid-tablet',
    'acid-reducer',
    'unknown-name',
    'blood-pressure-unknown',
  ),
)

/** The same where bowel, liver, alcohol or too little food lower magnesium and the other salts. */
export const severalNewlyAndSaltsLost = every(
  severalNewlyByDay,
  some(
    isAny('conditions', 'ileostomy', 'bowel', 'cirrhosis', 'eating-disorder'),
    is('health', 'heavy-drinking'),
    isAny('eating', 'eating-little', 'purging'),
  ),
)
