import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { tooLittleFood } from '../../patterns/foodAndSugar/too-little-food'
import { takesPainkillers } from '../../patterns/medicines/takes-painkillers'
import { weakAtRest, weakNotFromWork, weakWhileResting } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { has } from '../../patterns/runnerAndRun/runner-groups'
import {
  conditionsUpset,
  newlyWeakButNotTired,
  newlyWeakOffTheRun,
  slowlyUpset,
  weakOnTablets,
} from '../../patterns/saltsAndWater/salts-may-be-upset'

/** Potassium may be in it, wherever it was told. */
const electrolytesToldElsewhere = some(
  is('drinking', 'salty-drink'),
  is('supplements', 'other'),
  isAny('tried', 'salt-helped', 'salt-no', 'salt-worse'),
)

export const weakWithKidneys = {
  name: 'Weak or cramping muscles, where the salts of the blood may be wrong',
  level: 'same-day',
  triggers: [
    {
      when: every(has('kidney', 'dialysis', 'heart-failure', 'ileostomy', 'eating-disorder'), weakAtRest),
      sign: 'You have a kidney condition, dialysis, heart failure, a stoma of the small bowel or an eating disorder, and your muscles are weak or heavy at rest, on getting up or for hours.',
    },
    {
      when: every(
        some(
          every(is('medicines', 'potassium-sparing'), is('medicines', 'ace-or-arb')),
          every(isAny('medicines', 'potassium-sparing', 'ace-or-arb'), is('supplements', 'electrolytes')),
        ),
        weakAtRest,
      ),
      sign: 'Two things that you take raise potassium, and your muscles are weak or heavy at rest, on getting up or for hours.',
    },
    {
      // Told elsewhere, or a painkiller, which keeps potassium in as well: many take them in a race, so only at rest.
      when: every(
        isAny('medicines', 'potassium-sparing', 'ace-or-arb'),
        some(takesPainkillers, electrolytesToldElsewhere),
        weakWhileResting,
      ),
      sign: 'You take a tablet that keeps potassium in, and ibuprofen or the like, salt or electrolytes as well, and your muscles are weak while you rest.',
    },
    {
      // A tablet without a name counts as any of them.
      when: some(
        every(
          isAny('medicines', 'diuretic', 'potassium-sparing', 'digoxin', 'blood-pressure-unknown'),
          weakNotFromWork,
        ),
        every(is('medicines', 'unknown-name'), weakWhileResting),
      ),
      sign: 'You take a water tablet, spironolactone, digoxin or a tablet whose name you do not know, and your muscles are weak or heavy at rest, on getting up or for hours.',
    },
    {
      when: every(is('medicines', 'steroid-tablet'), is('health', 'ill-lately'), weakAtRest),
      sign: 'You take steroid tablets, or did in the last year, were ill lately, and your muscles are weak or heavy at rest, on getting up or for hours.',
    },
    {
      when: every(conditionsUpset, newlyWeakOffTheRun),
      sign: 'You have a nerve or muscle condition, heart block or myasthenia, and your muscles are newly weak for hours at rest or after a run.',
    },
    {
      when: weakOnTablets,
      sign: 'You take steroid tablets, or did in the last year, insulin or a -gliflozin tablet, and your muscles are newly weak for hours at rest or after a run, or for over three days.',
    },
    // Seldomer than with kidneys or tablets, so legs that are heavy for a while or after a hard run are not enough.
    {
      when: every(slowlyUpset, newlyWeakButNotTired),
      sign: 'You have a thyroid or bowel condition, diabetes or cirrhosis, and your muscles are newly weak for hours, not from a hard run.',
    },
    {
      when: every(is('health', 'heavy-drinking'), newlyWeakButNotTired),
      sign: 'You drink much alcohol, and your muscles are newly weak for hours, not from a hard run.',
    },
    {
      when: every(tooLittleFood, newlyWeakOffTheRun),
      sign: 'You eat too little, and your muscles are newly weak for hours at rest or after a run that was not hard.',
    },
    {
      // An illness empties a stoma of salt and water within a day.
      when: every(has('ileostomy'), is('health', 'ill-lately'), is('where', 'several-muscles')),
      sign: 'You have a stoma of the small bowel, were ill lately, and cramp in several muscles.',
    },
  ],
  actions: [
    'Call your doctor today, or your kidney or dialysis unit if you have one, and ask for a blood test for potassium. Cannot reach them: an urgent doctor or an emergency department.',
    'Steroid tablets: never leave them out. While you are ill you may need more: ask today.',
    'No running. No salt substitute, magnesium, ibuprofen or the like, and no electrolytes unless you have a stoma.',
    'A stoma: go on with the rehydration drink your team gave you, not plain water alone, and call them. Far more output, hardly any urine or faint: emergency department.',
    'Diabetes, insulin or a -gliflozin tablet: measure sugar and ketones now, ketones even if the sugar is normal. Low sugar: fast sugar first.',
    'Ketones raised, or being sick with diabetes: emergency department. Sugar high without ketones: call your diabetes team today.',
    'A racing, slow or uneven heart, a faint, or legs that will not carry you: call your emergency number.',
  ],
  why: 'Kidneys that work less well, and some tablets, can let potassium rise or fall. Weak muscles may be the only sign before it upsets the heart.',
  forbids: ['run', 'exercise-leg', 'take-salt', 'take-potassium', 'take-magnesium', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
