import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { armsNumbAfterARun } from '../../patterns/clotsAndArteries/muscle-under-pressure'
import {
  armNumbAwake,
  armWeakForYears,
  footNewlyWeak,
  legWeakOrNumbAwakeAtRisk,
} from '../../patterns/nervesAndWeakness/limb-newly-weak'
import { needles } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { namesALeg } from '../../patterns/runnerAndRun/names-a-leg'
import { newOrNotTold, whenNotTold } from '../../patterns/runnerAndRun/time-not-told'
import { lone } from '../../signs/lone'

export const spineNerve = {
  name: 'Possibly a nerve or the back',
  level: 'see-doctor',
  triggers: [
    lone('builds-signs', 'numbness'),
    lone('builds-signs', 'back-to-leg'),
    {
      // If both were told to be on one side it would be for today (`weak-arm`). With no side told it may also be hands that claw,
      // which tingle too.
      when: every(
        is('where', 'arms-or-hands'),
        namesALeg,
        unsaid(isAny('where', 'either-leg', 'both-legs')),
        needles,
        newOrNotTold,
        some(isAny('when', 'at-rest', 'in-bed', 'getting-up'), whenNotTold),
      ),
      sign: 'An arm or hand and a leg are newly numb at rest, or you did not say when.',
    },
    {
      when: armNumbAwake,
      sign: 'An arm or hand newly goes numb at rest, hours after a run, or at a time that you did not tell; and you are over 40 or did not tell your age.',
    },
    {
      when: legWeakOrNumbAwakeAtRisk,
      sign: 'One leg newly goes weak or numb at rest, hours after a run, or at a time that you did not tell; and your age or health makes a stroke or a narrow artery likelier.',
    },
    {
      when: armWeakForYears,
      sign: 'For years an arm or hand has gone weak for minutes, and not from effort.',
    },
    {
      when: armsNumbAfterARun,
      sign: 'After a run an arm or hand hurts and tingles for hours.',
    },
    {
      when: every(
        is('where', 'both-legs'),
        is('feel', 'tingles'),
        isAny('when', 'at-rest', 'in-bed'),
        unsaid(is('lasts', 'seconds')),
      ),
      sign: 'Both legs are numb or tingle at rest.',
    },
    { when: footNewlyWeak, sign: 'Shin or foot is newly weak for hours.' },
  ],
  actions: [
    'Have a doctor look at it in the next week or two.',
    'Hard and tense, with pain that grows: call your emergency number.',
    'A foot that drops and does not recover after you stop: be seen today.',
    'Arm and leg on the same side: be seen today. If it came suddenly, or with trouble speaking, call your emergency number now.',
    'Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
  ],
  why: 'A nerve that is squeezed in the wrist, the neck or the back can feel like a cramp or a limb that falls asleep. Very narrow nerve channels have been linked with night cramps.',
  forbids: ['stretch-straight-leg'],
  cites: ['msd-lumbar-stenosis', 'handa-2022-stenosis', 'bmj-bp-cramps'],
} as const satisfies RedFlag
