import { every, is, some, unsaid } from '../../../domain/conditions/condition'
import { airwaysMayClose } from './airways-may-close'

const betaBlocker = is('medicines', 'beta-blocker')

/** A beta-blocker and a wheeze, or a tight chest in someone whose airways are known to close. */
export const wheezesOnABetaBlocker = every(
  betaBlocker,
  some(
    is('conditions', 'wheeze-on-runs'),
    is('stitch', 'wheeze'),
    every(airwaysMayClose, some(is('conditions', 'tight-chest'), is('stitch', 'chest-tight'))),
  ),
)

/** A beta-blocker beside a lung condition or an inhaler, and no wheeze told: it may have been weighed, or nobody knows. */
export const betaBlockerBesideAnInhaler = every(betaBlocker, airwaysMayClose, unsaid(wheezesOnABetaBlocker))
