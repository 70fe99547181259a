import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { newOrNotTold, whenNotTold } from '../../patterns/runnerAndRun/time-not-told'
import { calciumMayFall, mayLackCalcium } from '../../patterns/saltsAndWater/may-lack-calcium'
import { twitchesNewlyAtRest } from '../../patterns/saltsAndWater/twitches-newly-at-rest'

const atRest = isAny('when', 'at-rest', 'in-bed')

export const lowCalcium = {
  name: 'Clawing or cramps at rest, and a reason for too little calcium',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('rest-signs', 'hand-spasm'),
        some(isAny('conditions', 'thyroid', 'thyroid-surgery'), is('medicines', 'thyroid-tablet')),
      ),
      sign: 'Your hands or feet claw, with tingling, and you have a thyroid condition or have had an operation on the thyroid or the neck.',
    },
    {
      when: every(
        is('rest-signs', 'hand-spasm'),
        some(
          isAny('conditions', 'eating-disorder', 'kidney', 'dialysis'),
          isAny('eating', 'purging', 'eating-little', 'food-control'),
        ),
      ),
      sign: 'Your hands or feet claw, with tingling, and you eat too little, have an eating disorder, make yourself sick or have a kidney condition.',
    },
    {
      // The calcium is lowest some ten days after an injection: twitches by day may be all that shows.
      when: every(is('medicines', 'bone-medicine'), twitchesNewlyAtRest),
      sign: 'You take or are given a bone medicine, and muscles twitch at rest, newly or you did not say since when.',
    },
    {
      // Weak kidneys make the fall of calcium on such a medicine deep.
      when: every(is('medicines', 'bone-medicine'), isAny('conditions', 'kidney', 'dialysis'), atRest),
      sign: 'You take or are given a bone medicine, have a kidney condition, and cramp at rest.',
    },
    {
      when: every(calciumMayFall, is('rest-signs', 'spreading')),
      sign: 'You have had an operation on the thyroid or the neck, or take a bone medicine, and more and more muscles cramp at rest.',
    },
    {
      // Cramps in bed alone are common, long after an operation too: clawing that was denied clears them.
      when: every(is('conditions', 'thyroid-surgery'), atRest, unsaid(is('rest-signs', 'none'))),
      sign: 'You have had an operation on the thyroid or the neck, cramp at rest, and nobody said that hands and feet do not claw.',
    },
    {
      when: every(is('rest-signs', 'hand-spasm'), is('medicines', 'bone-medicine')),
      sign: 'Your hands or feet claw, with tingling, and you take or are given a bone medicine.',
    },
    {
      when: every(
        calciumMayFall,
        is('where', 'arms-or-hands'),
        some(is('feel', 'tingles'), isAny('when', 'at-rest', 'in-bed'), whenNotTold),
      ),
      sign: 'You have had an operation on the thyroid or the neck, or take a bone medicine, and your hands tingle, or cramp at rest.',
    },
    {
      // Neither a foot that tingles (tight laces) nor a tired hand is enough by itself, so it counts only while nobody has denied
      // that hands or feet claw.
      when: every(mayLackCalcium, newOrNotTold, unsaid(is('rest-signs', 'none'))),
      sign: 'You have had an operation on the thyroid or the neck, or take a bone medicine, and a new cramp tingles or your hands lock, and nobody said that hands and feet do not claw.',
    },
  ],
  actions: [
    'Be seen today, for a blood test of calcium, magnesium and potassium.',
    'Do not run. Go on with calcium and vitamin D as you were told, a rescue dose included. Begin nothing new, no magnesium either.',
    'Breathe slowly meanwhile.',
    'Trouble breathing, a seizure, fainting or a fluttering heart: call your emergency number.',
  ],
  why: 'The small glands that keep up the calcium lie beside the thyroid, and an operation can hurt them. Bone medicines can push calcium down, above all with weak kidneys. Too little food or being sick upsets calcium, magnesium and potassium. Too little calcium can bring on a seizure, or close the windpipe.',
  forbids: ['run', 'exercise-leg', 'take-magnesium', 'take-salt', 'take-potassium'],
  cites: ['sickkids-thyroid-calcium', 'harrisons-tetany'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
