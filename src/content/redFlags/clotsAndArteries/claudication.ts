import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { sugarIll } from '../../patterns/heartAndLungs/arms-off-a-run'
import { heartIll } from '../../patterns/heartAndLungs/arms-on-effort'
import { heartStrained } from '../../patterns/heartAndLungs/heart-strained'
import { notArmsAlone } from '../../patterns/runnerAndRun/arms-alone'
import { lengthNotTold, notShort, short } from '../../patterns/runnerAndRun/time-not-told'
import { lone } from '../../signs/lone'

export const claudication = {
  name: 'A narrowed leg artery, known or possible',
  level: 'see-doctor',
  triggers: [
    { when: is('conditions', 'leg-arteries'), sign: 'You have narrowed leg arteries, and your legs cramp.' },
    { ...lone('builds-signs', 'walking-pain'), when: every(is('builds-signs', 'walking-pain'), notArmsAlone) },
    lone('builds-signs', 'one-foot-colder'),
    {
      when: every(
        is('builds-signs', 'same-point'),
        notArmsAlone,
        // What lets go in minutes, or as the run ends, is gone soon.
        some(is('builds-signs', 'gone-soon'), short),
        some(
          is('health', '65-plus'),
          isAny('conditions', 'diabetes', 'kidney', 'dialysis'),
          heartIll,
          every(
            is('health', '40-64'),
            heartStrained,
            is('builds-signs', 'gone-soon'),
            isAny('when', 'first-minutes', 'soon', 'every-run'),
          ),
        ),
      ),
      sign: 'It comes at the same distance and goes soon, and your age or a condition makes a narrowed artery likelier.',
    },
    {
      when: every(
        some(
          every(is('where', 'foot'), notShort),
          // A calf that locks, or both, is a cramp of the night.
          every(
            isAny('where', 'calf', 'shin'),
            unsaid(isAny('where', 'either-leg', 'both-legs')),
            unsaid(is('feel', 'locks')),
            some(isAny('lasts', 'hours', 'days'), every(lengthNotTold, heartIll)),
          ),
        ),
        isAny('feel', 'aches', 'stays-tight', 'sharp'),
        isAny('when', 'at-rest', 'in-bed'),
        some(heartIll, sugarIll, isAny('conditions', 'kidney', 'dialysis')),
      ),
      sign: 'A foot, calf or shin hurts at rest for hours or a time that you did not tell, and a condition makes a narrowed artery likelier.',
    },
    {
      when: every(
        is('feel', 'weak'),
        is('when', 'every-run'),
        isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'same-leg'),
        unsaid(isAny('where', 'both-legs', 'either-leg')),
        // Under 18 a weak hip or thigh is more likely the hip, which has a flag of its own.
        unsaid(every(is('health', 'under-18'), isAny('where', 'hamstring', 'quad', 'hip-or-groin'))),
      ),
      sign: 'In hard running one leg keeps going dead, heavy or weak far too soon, and is back minutes after you stop.',
    },
    {
      // In people who have raced for years the artery of the leg can kink or thicken. It shows only in hard efforts.
      when: every(
        is('where', 'same-leg'),
        is('feel', 'weak'),
        is('when', 'races-only'),
        is('builds-signs', 'gone-soon'),
        isAny('history', 'months', 'years', 'more-often'),
      ),
      sign: 'For months, in races, one leg goes dead, heavy or weak, and is back soon after you stop.',
    },
  ],
  actions: [
    'See a doctor within a week or two, to have the pulses and the blood pressure at the ankle checked, also after exercise.',
    'Pain at night or at rest, or a sore that does not heal: within a day or two, and no running.',
    'Until then stop when it comes on. No hard or long runs.',
    'A walking programme you were given goes on as it was given.',
    'Say if you are over 60, smoke, or have diabetes or a heart condition.',
    'A foot that suddenly turns cold, pale or numb and stays so: call your emergency number.',
  ],
  why: 'Leg pain on walking is often the first sign of a narrowed artery. About one in five people over 60 has some narrowing, and it also says something about the heart.',
  forbids: [
    'run-long',
    'run-fast',
    'race',
    'run-hills',
    'go-barefoot',
    'raise-leg',
    'massage-deeply',
    'wear-compression',
    'take-vitamin-k',
  ],
  cites: ['nice-cg147-pad'],
} as const satisfies RedFlag
