import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'

const betaBlocker = is('medicines', 'beta-blocker')
const airwaysThatMayClose = some(is('conditions', 'lung'), isAny('medicines', 'reliever-inhaler', 'laba-inhaler'))

/** A beta-blocker and a wheeze, or a tight chest in someone whose airways are known to close. */
export const wheezesOnABetaBlocker = every(
  betaBlocker,
  some(
    is('conditions', 'wheeze-on-runs'),
    is('stitch', 'wheeze'),
    every(airwaysThatMayClose, some(is('conditions', 'tight-chest'), is('stitch', 'chest-tight'))),
  ),
)

/** A beta-blocker beside a lung condition or an inhaler, and no wheeze told: it may have been weighed, or nobody knows. */
export const betaBlockerBesideAnInhaler = every(betaBlocker, airwaysThatMayClose, unsaid(wheezesOnABetaBlocker))
