import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { armsAndLegsForMonths } from '../../patterns/nervesAndWeakness/arms-and-legs-for-months'
import {
  armNewlyNumb,
  armWeakOrNumbForMinutesAtRisk,
  legNumbForHoursAtRisk,
  legWeakForHoursAtRisk,
  limbNewlyWeak,
  strokeLikelier,
} from '../../patterns/nervesAndWeakness/limb-newly-weak'
import { needles } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { newOrNotTold, whenNotTold } from '../../patterns/runnerAndRun/time-not-told'

export const weakArm = {
  name: 'An arm or leg that goes weak or numb',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('where', 'arms-or-hands'),
        is('feel', 'weak'),
        some(isAny('when', 'at-rest', 'in-bed', 'getting-up'), every(whenNotTold, unsaid(is('lasts', 'until-i-stop')))),
        // Three are left to a doctor some day: what has lasted days at a time for months, and in someone in whom a stroke is
        // unlikely, what has come and gone for years and what has locked in many places for months.
        unsaid(every(isAny('history', 'months', 'years'), is('lasts', 'days'))),
        unsaid(every(is('history', 'years'), isAny('lasts', 'seconds', 'minutes'), unsaid(strokeLikelier))),
        unsaid(every(armsAndLegsForMonths, isAny('health', 'under-18', '18-39', '40-64'), unsaid(strokeLikelier))),
      ),
      sign: 'An arm or hand is weak, and not from effort.',
    },
    {
      // A stroke can begin on a run as well as off it, so both count. Arms alone that grow heavy only late in a run are left
      // out: they are tired.
      when: every(
        is('where', 'arms-or-hands'),
        some(every(is('feel', 'weak'), needles), every(is('where', 'same-leg'), some(is('feel', 'weak'), needles))),
        newOrNotTold,
      ),
      sign: 'An arm or hand is newly weak and numb, or weak or numb together with one leg.',
    },
    {
      when: every(is('where', 'same-leg'), is('feel', 'weak'), isAny('when', 'at-rest', 'in-bed'), newOrNotTold),
      sign: 'One leg is newly weak at rest.',
    },
    {
      when: every(
        is('where', 'same-leg'),
        is('feel', 'weak'),
        is('when', 'getting-up'),
        isAny('lasts', 'hours', 'days'),
        newOrNotTold,
      ),
      sign: 'One leg is newly weak for hours.',
    },
    {
      // Weak since some moment of the run, and still after hours: an arm that is only tired has recovered by then.
      when: every(
        is('where', 'arms-or-hands'),
        is('feel', 'weak'),
        isAny('when', 'first-minutes', 'soon', 'middle'),
        isAny('lasts', 'hours', 'days'),
        newOrNotTold,
      ),
      sign: 'An arm is newly weak for hours.',
    },
    {
      when: every(is('where', 'same-leg'), is('feel', 'weak'), needles, isAny('lasts', 'hours', 'days'), newOrNotTold),
      sign: 'One leg is newly weak and numb or tingling for hours.',
    },
    { when: limbNewlyWeak, sign: 'An arm or one leg is newly weak for hours, and not from a sore muscle.' },
    {
      when: armWeakOrNumbForMinutesAtRisk,
      sign: 'An arm or hand newly goes weak or numb at rest, hours after a run, or at a time that you did not tell; and your age or health makes a stroke likelier.',
    },
    {
      when: armNewlyNumb,
      sign: 'An arm or hand is newly numb, for hours or at rest; and an age over 40, or one that you did not tell, or your health makes a stroke likelier.',
    },
    {
      when: legNumbForHoursAtRisk,
      sign: 'A leg or foot, perhaps one only, is newly numb for hours; and your age or health makes a stroke or a closed artery likelier.',
    },
    {
      when: legWeakForHoursAtRisk,
      sign: 'A leg or foot, perhaps one only, is newly weak for hours, with no hard work told; and your age or health makes a stroke or a closed artery likelier.',
    },
  ],
  actions: [
    'Did it come suddenly, on one side, or with a drooping face, trouble speaking or trouble seeing? Call your emergency number now, also if it has gone again.',
    'One leg hard and tense with pain that grows, or cold and pale: call your emergency number now.',
    'Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
    'Otherwise be seen today.',
    'Do not run and do not drive before that.',
  ],
  why: 'A cramp is strong, and a limb that goes weak or numb is none. What comes suddenly and passes within minutes can announce a stroke, and the next hours count.',
  forbids: ['run', 'exercise-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
