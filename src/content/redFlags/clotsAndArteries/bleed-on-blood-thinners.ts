import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { legForHoursOrDays } from '../../patterns/clotsAndArteries/one-leg-for-hours'
import { legStaysTightUntimed, maybeALegNewlyAches } from '../../patterns/clotsAndArteries/one-leg-newly-aches'
import { suddenTear, tearNotRuledOut } from '../../patterns/muscle/sudden-tear'

export const bleedOnBloodThinners = {
  name: 'Leg pain or a bruise while your blood clots slowly',
  level: 'same-day',
  triggers: [
    {
      when: every(
        some(is('medicines', 'blood-thinner'), is('conditions', 'bleeding-disorder')),
        some(isAny('leg-now', 'big-bruise', 'leg-swollen', 'leg-tense'), is('sudden-signs', 'still-growing')),
      ),
      sign: 'You take a blood thinner or have a bleeding disorder, and the leg or arm is swollen or still getting worse, has a large bruise, or hurts more and more and nothing eases it.',
    },
    {
      when: every(
        some(is('medicines', 'blood-thinner'), is('conditions', 'bleeding-disorder')),
        some(is('leg-now', 'pop'), suddenTear, tearNotRuledOut),
      ),
      sign: 'You take a blood thinner or have a bleeding disorder, and a sudden pain struck the calf or thigh.',
    },
    {
      when: every(
        some(is('medicines', 'blood-thinner'), is('conditions', 'bleeding-disorder')),
        // What only locks is a cramp, however long it is sore.
        some(
          unsaid(is('feel', 'locks')),
          isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles'),
        ),
        some(
          legForHoursOrDays,
          maybeALegNewlyAches,
          legStaysTightUntimed,
          every(is('where', 'same-leg'), is('feel', 'sore-days')),
        ),
      ),
      sign: 'You take a blood thinner or have a bleeding disorder, and a leg, a groin or a place that you did not tell hurts, is tight or is weak for hours or days, or newly for a time that nobody knows.',
    },
  ],
  actions: [
    'Be seen today.',
    'Do not run. Do not rub it or stretch it.',
    'Do not stop the blood thinner yourself.',
    'Pain in groin, back or belly, or faint, pale or in a cold sweat with it: call your emergency number.',
    'If the leg turns hard, tense, numb or very painful, go to an emergency department now.',
  ],
  why: 'A small tear can bleed a great deal when blood clots slowly. An ordinary cramp that lets go is no alarm, even on a blood thinner.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
