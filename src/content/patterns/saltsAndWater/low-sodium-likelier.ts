import { atLeast, every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { drinksPastThirst } from './drinks-past-thirst'

/** It was too low once, or a tablet keeps the water in. */
const lowBeforeOrKept = some(is('signs-before', 'low-sodium-earlier'), is('medicines', 'desmopressin'))

const painkiller = isAny('medicines', 'painkillers-on-runs', 'regular-painkiller')
const waterTablet = isAny('medicines', 'diuretic', 'potassium-sparing')
const antidepressant = is('medicines', 'antidepressant')

/** A tablet that keeps the water in, and another that lets the salt out or keeps more water in: however little is drunk. */
export const desmopressinBesideAnother = every(is('medicines', 'desmopressin'), some(waterTablet, antidepressant))

/** Who hears that low blood sodium is likelier in them. */
export const lowSodiumLikelier = some(
  lowBeforeOrKept,
  every(
    drinksPastThirst,
    some(
      is('load', 'over-4h'),
      // Skipped, "not sure", or not asked: it may be long.
      unsaid(isAny('load', 'under-1h', '1-to-2h', '2-to-4h')),
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
