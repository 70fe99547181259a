import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { needles, weakAtRest } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { newOrNotTold } from '../../patterns/runnerAndRun/time-not-told'

/** Weak, wherever it was told. */
const weakSomehow = some(is('feel', 'weak'), is('rest-signs', 'wasting'), is('builds-signs', 'limp'))

export const spineBothLegs = {
  name: 'Nerves of both legs, and getting worse',
  level: 'same-day',
  triggers: [
    {
      when: every(
        some(is('where', 'both-legs'), every(is('where', 'either-leg'), is('feel', 'weak'))),
        some(
          every(
            is('builds-signs', 'back-to-leg'),
            some(is('builds-signs', 'numbness'), isAny('feel', 'weak', 'tingles')),
          ),
          every(is('builds-signs', 'numbness'), weakSomehow),
        ),
        // What began a few days ago cannot be worse every week.
        some(newOrNotTold, is('builds-signs', 'worse-weekly')),
      ),
      sign: 'It is in both legs, with numbness or weakness, and it is new or getting worse, or you did not say since when.',
    },
    {
      when: every(is('where', 'both-legs'), weakAtRest, needles, newOrNotTold),
      sign: 'Both legs are newly weak and numb or tingling at rest, or for hours.',
    },
    {
      when: every(
        is('where', 'both-legs'),
        is('feel', 'tingles'),
        is('when', 'at-rest'),
        is('background', 'back-pain'),
        newOrNotTold,
      ),
      sign: 'Both legs are newly numb or tingle at rest, and your back hurts.',
    },
  ],
  actions: [
    'Be seen today: an urgent doctor or an emergency department. Say that it is in both legs, and new or getting worse.',
    'Numb between the legs, or new bladder or bowel trouble, or trouble with sex: go to an emergency department now.',
    'Hard and tense, with pain that grows: call your emergency number.',
    'No running, no lifting and no stretching before that.',
  ],
  why: 'When both legs lose feeling or strength, the bundle of nerves at the bottom of the back may be squeezed. Hours can decide what comes back.',
  forbids: ['run', 'exercise-leg', 'stretch'],
  cites: ['msd-lumbar-stenosis'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
