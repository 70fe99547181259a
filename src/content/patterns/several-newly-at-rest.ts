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

/** The same by day on tablets that lower them, or that may. In bed alone it is mostly the cramp of the night. */
export const severalNewlyOnTablets = every(
  severalNewly,
  is('when', 'at-rest'),
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
