import { type Condition, every, is, isAny, not, some, unsaid } from '../../../domain/conditions/condition'
import type { AnswerTo } from '../../../domain/questionnaire/questionnaire'

/**
 * Groups of runners that an advice may be wrong for. Each of them is ruled out as soon as the runner has said what rules it
 * out: who takes no medicine takes no water tablet, whether or not that was asked.
 */
export const takes = (...medicines: readonly AnswerTo<'medicines'>[]): Condition =>
  every(is('health', 'medicines'), isAny('medicines', ...medicines))

export const has = (...conditions: readonly AnswerTo<'conditions'>[]): Condition =>
  every(is('health', 'condition'), isAny('conditions', ...conditions))

export const hadOnRuns = (...signs: readonly AnswerTo<'signs-before'>[]): Condition =>
  every(is('health', 'earlier-sign'), isAny('signs-before', ...signs))

export const pregnant = is('health', 'pregnant')
export const under18 = is('health', 'under-18')
export const over65 = is('health', '65-plus')
export const over40 = isAny('health', '40-64', '65-plus')

/** Told to be sparing with salt, or better off so. */
export const sparesSalt = has(
  'high-blood-pressure',
  'heart-failure',
  'heart-disease',
  'kidney',
  'dialysis',
  'liver',
  'cirrhosis',
  'low-salt-diet',
)

/** Most drinks with electrolytes hold potassium. */
export const keepsPotassium = takes('ace-or-arb', 'potassium-sparing', 'lithium')

/** A limit on drinking may have been set for them. */
export const limitsFluid = has('heart-failure', 'kidney', 'dialysis', 'liver', 'cirrhosis', 'fluid-limit')

/** Magnesium sticks to these in the gut. */
export const takesWhatMagnesiumBinds = takes('quinolone', 'tetracycline', 'digoxin', 'bone-medicine')

/** Someone who cramps somewhere, but in none of these places. */
const crampsElsewhereThan = (...places: readonly AnswerTo<'where'>[]): Condition =>
  every(
    isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'arms-or-hands', 'ribs'),
    not(isAny('where', ...places, 'several-muscles')),
  )

/** One of these places cramps, or nothing was said of a place. Several muscles may be any of them. */
export const mayCrampIn = (...places: readonly AnswerTo<'where'>[]): Condition => unsaid(crampsElsewhereThan(...places))

/** Muscles that lack oxygen are harmed by going on: at a cramp they stop at once. Holds of nobody who has not said so. */
export const carriesSickle = not(unsaid(has('sickle')))

export const bleedsEasily = some(takes('blood-thinner'), has('bleeding-disorder'))
