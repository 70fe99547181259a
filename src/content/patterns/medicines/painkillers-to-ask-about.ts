import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { wheezesOrMay } from '../heartAndLungs/airways-may-close'
import { has } from '../runnerAndRun/runner-groups'
import { takesPainkillers } from './takes-painkillers'

/** Anti-inflammatory painkillers beside what they do not go with: none until somebody agrees. */
export const painkillersWithRisk = every(
  takesPainkillers,
  some(
    // Taken daily with these, painkillers make the gut bleed more easily. Taken only on runs, the caution for runs is enough.
    every(is('medicines', 'regular-painkiller'), isAny('medicines', 'antidepressant', 'steroid-tablet')),
    isAny(
      'medicines',
      'lithium',
      'ace-or-arb',
      'blood-pressure-unknown',
      // Mostly for blood pressure or the heart, so they count even if neither was ticked.
      'amlodipine',
      'beta-blocker',
      'digoxin',
      'diuretic',
      'potassium-sparing',
      'desmopressin',
      'blood-thinner',
      'aspirin',
      'sglt2',
      'unknown-name',
    ),
    has(
      'kidney',
      'dialysis',
      'heart-failure',
      'heart-disease',
      'liver',
      'cirrhosis',
      'high-blood-pressure',
      'low-salt-diet',
      'fluid-limit',
      'bleeding-disorder',
      'bowel',
      'ileostomy',
    ),
  ),
)

/** The same beside airways that may close: a question before the next one. */
export const painkillersAndAirways = every(takesPainkillers, wheezesOrMay)

export const painkillersAroundABirth = every(
  takesPainkillers,
  some(is('health', 'pregnant'), is('clot-risk', 'pregnancy-or-birth')),
)

/** Taken most days somebody should have a look at them, whatever else is told. */
const mostDays = is('medicines', 'regular-painkiller')

/** They are swallowed already, and their caution says to ask. */
export const painkillersToAskAbout = some(mostDays, painkillersWithRisk, painkillersAndAirways, painkillersAroundABirth)

/** Who takes them most days has to stop or to ask, and neither waits for the next time at the pharmacy. */
export const painkillersToAskAboutSoon = every(mostDays, some(painkillersWithRisk, painkillersAndAirways))
