import { atLeast, every, is, isAny, some } from '../../domain/conditions/condition'
import { drinksPastThirst } from './drinks-past-thirst'
import { nightAfterNight } from './night-after-night'

/** It was too low once, or a tablet keeps the water in. */
const lowBeforeOrKept = some(is('signs-before', 'low-sodium-earlier'), is('medicines', 'desmopressin'))

const painkiller = isAny('medicines', 'painkillers-on-runs', 'regular-painkiller')
const waterTablet = isAny('medicines', 'diuretic', 'potassium-sparing')
const antidepressant = is('medicines', 'antidepressant')

/** Who hears that low blood sodium is likelier in them. */
export const lowSodiumLikelier = some(
  lowBeforeOrKept,
  every(
    drinksPastThirst,
    some(
      is('load', 'over-4h'),
      // Not asked how long they run: it may be long.
      nightAfterNight,
      painkiller,
      waterTablet,
      antidepressant,
    ),
  ),
)

/** More goes in than thirst asks for, and much keeps it in. Long hours, or one such tablet, get the warning alone. */
export const drinksPastThirstAtRisk = every(
  drinksPastThirst,
  some(lowBeforeOrKept, atLeast(2, painkiller, waterTablet, antidepressant)),
)
