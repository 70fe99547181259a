import { every, is, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import {
  legNewlyWeak,
  legsNewlyWeak,
  legsWeakAfterAnEasyRun,
  legsWeakForMinutes,
  musclesNewlyWeak,
  musclesWeakForDays,
  musclesWeakOnStandingUp,
  myastheniaNewlyWeak,
  weakForHoursAtRest,
  weakForHoursOnGettingUp,
} from '../../patterns/nervesAndWeakness/weak-at-rest'
import { weakForMonthsAndTwitching } from '../../patterns/nervesAndWeakness/weak-for-months'
import { lone } from '../../signs/lone'

export const mndWeakness = {
  name: 'Muscles that lose strength',
  level: 'see-doctor',
  triggers: [
    lone('rest-signs', 'wasting'),
    lone('rest-signs', 'speech-or-sight'),
    {
      when: legsNewlyWeak,
      sign: 'Both legs, at once or by turns, or a place that you did not tell, are newly weak at rest, on standing up or for hours.',
    },
    {
      when: legsWeakAfterAnEasyRun,
      sign: 'Both legs, or a place that you did not tell, are newly weak after an easy run, or arms and legs with no hard work told: for hours, or a time that you did not tell.',
    },
    {
      when: legsWeakForMinutes,
      sign: 'Both legs, at once or by turns, or a place that you did not tell, are newly weak at rest, and not from hard work.',
    },
    { when: legNewlyWeak, sign: 'A leg is newly weak, and not from running.' },
    {
      when: every(is('health', 'ill-lately'), some(musclesNewlyWeak, musclesWeakOnStandingUp)),
      sign: 'You were ill lately, and muscles are newly weak at rest or on standing up, for hours or a time that you did not tell.',
    },
    { when: musclesWeakForDays, sign: 'Muscles are newly weak for more than three days.' },
    { when: myastheniaNewlyWeak, sign: 'You have heart block or myasthenia, and several muscles are newly weak.' },
    { when: weakForMonthsAndTwitching, sign: 'Muscles are weak and twitch at rest, and have for months.' },
    { when: weakForHoursAtRest, sign: 'Muscles are weak for hours at rest, and do not lock.' },
    {
      when: weakForHoursOnGettingUp,
      sign: 'Muscles are weak on getting up, for hours or a time that you did not tell, and no hard work was told.',
    },
  ],
  actions: [
    'See a doctor within days to have your strength checked. Until then nothing hard, long or hot.',
    'Weaker each day, or stairs hard: be seen today.',
    'Weak for hours? Ask for a blood test: potassium and thyroid.',
    'Legs that will not carry you, a racing or uneven heart, worse swallowing or breathing, or sudden slurred speech, double sight, a drooping face or weakness on one side: call your emergency number now, also if it has gone again.',
  ],
  why: 'Lasting weakness is a reason to have the muscles and their nerves looked at. Twitching or cramps alone, with normal strength, are usually harmless.',
  forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'load-leg'],
  cites: ['nice-ng42-mnd', 'singh-2011-cramp-als', 'bmj-bp-cramps'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
