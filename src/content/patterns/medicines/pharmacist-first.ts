import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { medicinesNotTold } from '../asked/gateway-not-told'
import { legCrampScope } from '../asked/leg-cramp-scope'
import { trulyHot } from '../runnerAndRun/hot-and-long'
import { painkillersToAskAbout } from './painkillers-to-ask-about'

/** Nobody has said what it is: the packet and a pharmacist can. */
const withoutAName = some(isAny('medicines', 'unknown-name', 'blood-pressure-unknown'), medicinesNotTold)

/** They change what heat does to the body, and their caution says to ask before it. */
const inHeat = every(
  trulyHot,
  isAny('medicines', 'beta-blocker', 'stimulant-or-drying', 'ace-or-arb', 'blood-pressure-unknown'),
)

/** The clearest link of any tablet with cramps, and its caution says to ask. */
const waterTablet = isAny('medicines', 'diuretic', 'potassium-sparing')

/** What a pharmacist should hear of whatever the causes are, since a caution sends the runner there. A painkiller harms beside a stitch, too. */
export const pharmacistFirst = some(
  painkillersToAskAbout,
  every(legCrampScope, is('health', 'medicines'), some(waterTablet, withoutAName, inHeat)),
)
