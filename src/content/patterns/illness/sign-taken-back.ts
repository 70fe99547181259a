import { type Condition, every, is, isAny, some } from '../../../domain/conditions/condition'
import type { AnswerTo } from '../../../domain/questionnaire/questionnaire'
import { clotReasonElsewhere } from '../clotsAndArteries/clot-is-likelier'
import { tooLittleFood } from '../foodAndSugar/too-little-food'
import { heartIll, vesselsAtRisk } from '../heartAndLungs/arms-on-effort'
import { heartbeatAtRisk } from '../heartAndLungs/heartbeat-at-risk'
import { takesPainkillers } from '../medicines/takes-painkillers'
import { bleedsEasily } from '../runnerAndRun/runner-groups'

/** A sign of the first question, and then "none of these": a slip, something that is over, or something the list does not hold. */
const takenBack = (
  gateway: Exclude<AnswerTo<'signs-now'>, 'none' | 'not-sure'>,
  follows: 'unwell-now' | 'chest-now' | 'fluids-now' | 'leg-now',
): Condition => every(is('signs-now', gateway), is(follows, 'none'))

const unwell = takenBack('very-unwell', 'unwell-now')
const chest = takenBack('chest', 'chest-now')
const fluids = takenBack('fluids', 'fluids-now')
const leg = takenBack('one-leg', 'leg-now')

/** Told by other answers. The question about clots is asked of legs that ache, and those have signs of their own. */
const clotLikelier = some(clotReasonElsewhere, isAny('health', 'pregnant', 'birth-lately'))

export const signTakenBack = some(unwell, chest, fluids, leg)

/**
 * Past thirst for hours, with a body that keeps the water, or heavier at the end: low blood sodium is likely enough to be what was felt.
 * On desmopressin drinking to thirst may be too much.
 */
const overdrank = some(
  is('drinking', 'heavier-or-puffy'),
  is('medicines', 'desmopressin'),
  every(is('drinking', 'schedule'), some(is('load', 'over-4h'), is('signs-before', 'low-sodium-earlier'))),
)

/** Whom a day of being unwell can upset by the next: sugar, salts, lithium or digoxin in the blood, a heart that is ill, or sickle cells. */
export const unwellTakenBack = every(
  unwell,
  some(
    isAny('medicines', 'steroid-tablet', 'sglt2', 'insulin', 'sulfonylurea', 'lithium', 'digoxin'),
    isAny('conditions', 'diabetes', 'ileostomy', 'sickle'),
    some(heartIll, is('conditions', 'heart-block-or-myasthenia')),
  ),
)

/**
 * The same where the salts of the blood or two lives hang on it. Whoever drinks much and stops may shake, see things or have a seizure,
 * and our list has no name for that.
 */
export const unwellTakenBackAtRisk = every(
  unwell,
  some(
    isAny('conditions', 'kidney', 'dialysis', 'cirrhosis'),
    isAny('health', 'pregnant', 'birth-lately', 'heavy-drinking'),
    tooLittleFood,
  ),
)

/**
 * The same where age, or what bleeds, presses on the vessels or carries off sodium makes a stroke, a bleed, a faint or low sodium likelier.
 * Statins and the other tablets of a heart at risk are left out: too many who are well take them.
 */
export const unwellTakenBackByAge = every(
  unwell,
  some(
    is('health', '65-plus'),
    bleedsEasily,
    isAny('medicines', 'diuretic', 'potassium-sparing'),
    is('conditions', 'high-blood-pressure'),
  ),
)

export const overdrankTakenBack = every(some(unwell, fluids), overdrank)

/** Sickle cells can shut off a part of the lung. */
export const chestTakenBack = every(
  chest,
  some(heartIll, vesselsAtRisk, clotLikelier, heartbeatAtRisk, is('conditions', 'sickle')),
)

/** Muscle that breaks down turns the urine brown, and does so more readily with these. */
const muscleBreaksDown = some(
  is('signs-before', 'dark-urine-earlier'),
  isAny('conditions', 'sickle', 'nerve-or-muscle'),
  is('medicines', 'statin'),
)

export const brownTakenBack = every(fluids, muscleBreaksDown)

/**
 * Kidneys that are ill, dry, or under a tablet that strains them, or one that piles up when they fail. Alcohol lets muscle break down more
 * readily, and in pregnancy and the weeks after it little urine may come from high blood pressure.
 */
export const fluidsTakenBack = every(
  fluids,
  some(
    isAny('health', 'ill-lately', 'pregnant', 'birth-lately', 'heavy-drinking'),
    isAny('conditions', 'kidney', 'dialysis', 'ileostomy', 'cirrhosis', 'heart-failure'),
    isAny('medicines', 'ace-or-arb', 'blood-pressure-unknown', 'diuretic', 'potassium-sparing', 'digoxin', 'lithium'),
    is('medicines', 'sglt2'),
    takesPainkillers,
  ),
)

/** An ill heart sends clots into arteries, and narrowed ones close. */
export const legTakenBack = every(leg, some(clotLikelier, bleedsEasily, heartIll, heartbeatAtRisk))
