import type { RedFlag } from '../domain/flags/redFlag'
import type { FlagId } from '../domain/vocabulary'
import { achillesRupture } from './redFlags/bonesAndTendons/achilles-rupture'
import { antibioticTendon } from './redFlags/bonesAndTendons/antibiotic-tendon'
import { hipOrGroinPain } from './redFlags/bonesAndTendons/hip-or-groin-pain'
import { hipStressFracture } from './redFlags/bonesAndTendons/hip-stress-fracture'
import { stressFracture } from './redFlags/bonesAndTendons/stress-fracture'
import { childLimp } from './redFlags/childAndPregnancy/child-limp'
import { childLimpIll } from './redFlags/childAndPregnancy/child-limp-ill'
import { pregnancy } from './redFlags/childAndPregnancy/pregnancy'
import { pregnancyUrgent } from './redFlags/childAndPregnancy/pregnancy-urgent'
import { acuteCompartment } from './redFlags/clotsAndArteries/acute-compartment'
import { acuteLimbIschaemia } from './redFlags/clotsAndArteries/acute-limb-ischaemia'
import { bleedOnBloodThinners } from './redFlags/clotsAndArteries/bleed-on-blood-thinners'
import { claudication } from './redFlags/clotsAndArteries/claudication'
import { exertionalCompartment } from './redFlags/clotsAndArteries/exertional-compartment'
import { limbInDanger } from './redFlags/clotsAndArteries/limb-in-danger'
import { poplitealEntrapment } from './redFlags/clotsAndArteries/popliteal-entrapment'
import { pulmonaryEmbolism } from './redFlags/clotsAndArteries/pulmonary-embolism'
import { suspectedDvt } from './redFlags/clotsAndArteries/suspected-dvt'
import { diabetesMedicine } from './redFlags/foodAndSugar/diabetes-medicine'
import { gliflozinWhileIll } from './redFlags/foodAndSugar/gliflozin-while-ill'
import { lowEnergy } from './redFlags/foodAndSugar/low-energy'
import { newDiabetesSigns } from './redFlags/foodAndSugar/new-diabetes-signs'
import { purging } from './redFlags/foodAndSugar/purging'
import { armsLateInARunFlag } from './redFlags/heartAndLungs/arms-late-in-a-run'
import { betaBlockerAndWheeze } from './redFlags/heartAndLungs/beta-blocker-and-wheeze'
import { cardiacSymptoms } from './redFlags/heartAndLungs/cardiac-symptoms'
import { cardiacSymptomsSettled } from './redFlags/heartAndLungs/cardiac-symptoms-settled'
import { ribPainAndHeart } from './redFlags/heartAndLungs/rib-pain-and-heart'
import { wheezeOnRunning } from './redFlags/heartAndLungs/wheeze-on-running'
import { earlierSeriousEpisode } from './redFlags/illness/earlier-serious-episode'
import { earlierSignUnchecked } from './redFlags/illness/earlier-sign-unchecked'
import { exertionalHeatStroke } from './redFlags/illness/exertional-heat-stroke'
import { hypothermia } from './redFlags/illness/hypothermia'
import { illOnTabletsFlag } from './redFlags/illness/ill-on-tablets'
import { shakingWithFever } from './redFlags/illness/shaking-with-fever'
import { sickleAndWeak } from './redFlags/illness/sickle-and-weak'
import { sicklePainAtRest } from './redFlags/illness/sickle-pain-at-rest'
import { sickleTraitCollapse } from './redFlags/illness/sickle-trait-collapse'
import { signTakenBackFlag } from './redFlags/illness/sign-taken-back'
import { systemicCramp } from './redFlags/illness/systemic-cramp'
import { lithiumSteadySalt } from './redFlags/medicines/lithium-steady-salt'
import { lithiumWhileIll } from './redFlags/medicines/lithium-while-ill'
import { painkillerRisk } from './redFlags/medicines/painkiller-risk'
import { quinine } from './redFlags/medicines/quinine'
import { quinineAndHeart } from './redFlags/medicines/quinine-and-heart'
import { statinMuscleDamage } from './redFlags/medicines/statin-muscle-damage'
import { statinOrNewMedicine } from './redFlags/medicines/statin-or-new-medicine'
import { stiffAfterNewMedicine } from './redFlags/medicines/stiff-after-new-medicine'
import { calfTear } from './redFlags/muscle/calf-tear'
import { largeBruise } from './redFlags/muscle/large-bruise'
import { metabolicMyopathy } from './redFlags/muscle/metabolic-myopathy'
import { overworkedMuscle } from './redFlags/muscle/overworked-muscle'
import { persistentOrFrequent } from './redFlags/muscle/persistent-or-frequent'
import { prolongedCramp } from './redFlags/muscle/prolonged-cramp'
import { rhabdomyolysis } from './redFlags/muscle/rhabdomyolysis'
import { sameLegKeepsReturning } from './redFlags/muscle/same-leg-keeps-returning'
import { caudaEquina } from './redFlags/nervesAndWeakness/cauda-equina'
import { lastingWeakness } from './redFlags/nervesAndWeakness/lasting-weakness'
import { mndWeakness } from './redFlags/nervesAndWeakness/mnd-weakness'
import { speechOrSight } from './redFlags/nervesAndWeakness/speech-or-sight'
import { spineBothLegs } from './redFlags/nervesAndWeakness/spine-both-legs'
import { spineNerve } from './redFlags/nervesAndWeakness/spine-nerve'
import { weakAfterInfection } from './redFlags/nervesAndWeakness/weak-after-infection'
import { weakArm } from './redFlags/nervesAndWeakness/weak-arm'
import { bloodTest } from './redFlags/saltsAndWater/blood-test'
import { hyponatraemia } from './redFlags/saltsAndWater/hyponatraemia'
import { hyponatraemiaMild } from './redFlags/saltsAndWater/hyponatraemia-mild'
import { lowCalcium } from './redFlags/saltsAndWater/low-calcium'
import { lowSodiumIsLikelier } from './redFlags/saltsAndWater/low-sodium-likelier'
import { magnesiumSaltSafety } from './redFlags/saltsAndWater/magnesium-salt-safety'
import { tetany } from './redFlags/saltsAndWater/tetany'
import { waterKeptBack } from './redFlags/saltsAndWater/water-kept-back'
import { weakWithKidneys } from './redFlags/saltsAndWater/weak-with-kidneys'
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
