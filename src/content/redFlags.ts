import type { RedFlag } from '../domain/flags/redFlag'
import type { FlagId } from '../domain/vocabulary'
import { achillesRupture } from './redFlags/achilles-rupture'
import { acuteCompartment } from './redFlags/acute-compartment'
import { acuteLimbIschaemia } from './redFlags/acute-limb-ischaemia'
import { antibioticTendon } from './redFlags/antibiotic-tendon'
import { armsLateInARunFlag } from './redFlags/arms-late-in-a-run'
import { betaBlockerAndWheeze } from './redFlags/beta-blocker-and-wheeze'
import { bleedOnBloodThinners } from './redFlags/bleed-on-blood-thinners'
import { bloodTest } from './redFlags/blood-test'
import { calfTear } from './redFlags/calf-tear'
import { cardiacSymptoms } from './redFlags/cardiac-symptoms'
import { cardiacSymptomsSettled } from './redFlags/cardiac-symptoms-settled'
import { caudaEquina } from './redFlags/cauda-equina'
import { childLimp } from './redFlags/child-limp'
import { childLimpIll } from './redFlags/child-limp-ill'
import { claudication } from './redFlags/claudication'
import { diabetesMedicine } from './redFlags/diabetes-medicine'
import { earlierSeriousEpisode } from './redFlags/earlier-serious-episode'
import { earlierSignUnchecked } from './redFlags/earlier-sign-unchecked'
import { exertionalCompartment } from './redFlags/exertional-compartment'
import { exertionalHeatStroke } from './redFlags/exertional-heat-stroke'
import { gliflozinWhileIll } from './redFlags/gliflozin-while-ill'
import { hipOrGroinPain } from './redFlags/hip-or-groin-pain'
import { hipStressFracture } from './redFlags/hip-stress-fracture'
import { hyponatraemia } from './redFlags/hyponatraemia'
import { hyponatraemiaMild } from './redFlags/hyponatraemia-mild'
import { hypothermia } from './redFlags/hypothermia'
import { illOnTabletsFlag } from './redFlags/ill-on-tablets'
import { largeBruise } from './redFlags/large-bruise'
import { lastingWeakness } from './redFlags/lasting-weakness'
import { limbInDanger } from './redFlags/limb-in-danger'
import { lithiumSteadySalt } from './redFlags/lithium-steady-salt'
import { lithiumWhileIll } from './redFlags/lithium-while-ill'
import { lowCalcium } from './redFlags/low-calcium'
import { lowEnergy } from './redFlags/low-energy'
import { lowSodiumIsLikelier } from './redFlags/low-sodium-likelier'
import { magnesiumSaltSafety } from './redFlags/magnesium-salt-safety'
import { metabolicMyopathy } from './redFlags/metabolic-myopathy'
import { mndWeakness } from './redFlags/mnd-weakness'
import { newDiabetesSigns } from './redFlags/new-diabetes-signs'
import { overworkedMuscle } from './redFlags/overworked-muscle'
import { painkillerRisk } from './redFlags/painkiller-risk'
import { persistentOrFrequent } from './redFlags/persistent-or-frequent'
import { poplitealEntrapment } from './redFlags/popliteal-entrapment'
import { pregnancy } from './redFlags/pregnancy'
import { pregnancyUrgent } from './redFlags/pregnancy-urgent'
import { prolongedCramp } from './redFlags/prolonged-cramp'
import { pulmonaryEmbolism } from './redFlags/pulmonary-embolism'
import { purging } from './redFlags/purging'
import { quinine } from './redFlags/quinine'
import { quinineAndHeart } from './redFlags/quinine-and-heart'
import { rhabdomyolysis } from './redFlags/rhabdomyolysis'
import { ribPainAndHeart } from './redFlags/rib-pain-and-heart'
import { sameLegKeepsReturning } from './redFlags/same-leg-keeps-returning'
import { shakingWithFever } from './redFlags/shaking-with-fever'
import { sickleAndWeak } from './redFlags/sickle-and-weak'
import { sicklePainAtRest } from './redFlags/sickle-pain-at-rest'
import { sickleTraitCollapse } from './redFlags/sickle-trait-collapse'
import { signTakenBackFlag } from './redFlags/sign-taken-back'
import { speechOrSight } from './redFlags/speech-or-sight'
import { spineBothLegs } from './redFlags/spine-both-legs'
import { spineNerve } from './redFlags/spine-nerve'
import { statinMuscleDamage } from './redFlags/statin-muscle-damage'
import { statinOrNewMedicine } from './redFlags/statin-or-new-medicine'
import { stiffAfterNewMedicine } from './redFlags/stiff-after-new-medicine'
import { stressFracture } from './redFlags/stress-fracture'
import { suspectedDvt } from './redFlags/suspected-dvt'
import { systemicCramp } from './redFlags/systemic-cramp'
import { tetany } from './redFlags/tetany'
import { waterKeptBack } from './redFlags/water-kept-back'
import { weakAfterInfection } from './redFlags/weak-after-infection'
import { weakArm } from './redFlags/weak-arm'
import { weakWithKidneys } from './redFlags/weak-with-kidneys'
import { wheezeOnRunning } from './redFlags/wheeze-on-running'
/** Every sign that someone should look at the runner, in the order of `flagIds`. */
export const redFlags = {
  'exertional-heat-stroke': exertionalHeatStroke,
  hypothermia: hypothermia,
  'systemic-cramp': systemicCramp,
  hyponatraemia: hyponatraemia,
  'hyponatraemia-mild': hyponatraemiaMild,
  rhabdomyolysis: rhabdomyolysis,
  'sickle-trait-collapse': sickleTraitCollapse,
  'acute-compartment': acuteCompartment,
  'cardiac-symptoms': cardiacSymptoms,
  'pregnancy-urgent': pregnancyUrgent,
  'cardiac-symptoms-settled': cardiacSymptomsSettled,
  'pulmonary-embolism': pulmonaryEmbolism,
  'shaking-with-fever': shakingWithFever,
  'sign-taken-back': signTakenBackFlag,
  'large-bruise': largeBruise,
  purging: purging,
  'weak-arm': weakArm,
  'speech-or-sight': speechOrSight,
  'suspected-dvt': suspectedDvt,
  'bleed-on-blood-thinners': bleedOnBloodThinners,
  'acute-limb-ischaemia': acuteLimbIschaemia,
  'limb-in-danger': limbInDanger,
  'cauda-equina': caudaEquina,
  'child-limp-ill': childLimpIll,
  'child-limp': childLimp,
  'weak-after-infection': weakAfterInfection,
  'spine-both-legs': spineBothLegs,
  'weak-with-kidneys': weakWithKidneys,
  'overworked-muscle': overworkedMuscle,
  'sickle-pain-at-rest': sicklePainAtRest,
  'achilles-rupture': achillesRupture,
  'antibiotic-tendon': antibioticTendon,
  'calf-tear': calfTear,
  'water-kept-back': waterKeptBack,
  'same-leg-keeps-returning': sameLegKeepsReturning,
  'stress-fracture': stressFracture,
  'low-energy': lowEnergy,
  'hip-stress-fracture': hipStressFracture,
  'hip-or-groin-pain': hipOrGroinPain,
  claudication: claudication,
  'arms-late-in-a-run': armsLateInARunFlag,
  'exertional-compartment': exertionalCompartment,
  'popliteal-entrapment': poplitealEntrapment,
  'spine-nerve': spineNerve,
  'mnd-weakness': mndWeakness,
  'metabolic-myopathy': metabolicMyopathy,
  'earlier-serious-episode': earlierSeriousEpisode,
  'sickle-and-weak': sickleAndWeak,
  'earlier-sign-unchecked': earlierSignUnchecked,
  'prolonged-cramp': prolongedCramp,
  'persistent-or-frequent': persistentOrFrequent,
  'statin-or-new-medicine': statinOrNewMedicine,
  'statin-muscle-damage': statinMuscleDamage,
  'stiff-after-new-medicine': stiffAfterNewMedicine,
  pregnancy: pregnancy,
  tetany: tetany,
  'low-calcium': lowCalcium,
  'new-diabetes-signs': newDiabetesSigns,
  'gliflozin-while-ill': gliflozinWhileIll,
  'diabetes-medicine': diabetesMedicine,
  'ill-on-tablets': illOnTabletsFlag,
  'low-sodium-likelier': lowSodiumIsLikelier,
  'magnesium-salt-safety': magnesiumSaltSafety,
  'lithium-steady-salt': lithiumSteadySalt,
  'lithium-while-ill': lithiumWhileIll,
  'painkiller-risk': painkillerRisk,
  'quinine-and-heart': quinineAndHeart,
  quinine: quinine,
  'blood-test': bloodTest,
  'lasting-weakness': lastingWeakness,
  'beta-blocker-and-wheeze': betaBlockerAndWheeze,
  'wheeze-on-running': wheezeOnRunning,
  'rib-pain-and-heart': ribPainAndHeart,
} as const satisfies { readonly [F in FlagId]: RedFlag }
