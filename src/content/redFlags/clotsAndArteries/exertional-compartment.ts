import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { lowerLegLongUnderPressure } from '../../patterns/clotsAndArteries/muscle-under-pressure'
import { footInABadShoe } from '../../patterns/runnerAndRun/foot-in-a-bad-shoe'
import { feelNotSaid } from '../../patterns/runnerAndRun/not-said'
import { shoesExplainTheCramp } from '../../patterns/runnerAndRun/shoes-explain-the-cramp'
import { lone } from '../../signs/lone'

/**
 * For several weeks, or nobody said since when. What locks and does nothing else is not asked since when in both legs, and so does any
 * muscle that tires.
 */
const longOrNotTold = some(
  isAny('history', 'months', 'years', 'more-often'),
  every(
    unsaid(isAny('history', 'first-ever', 'few')),
    some(isAny('feel', 'tightens', 'stays-tight', 'aches', 'weak', 'tingles'), feelNotSaid),
  ),
)

export const exertionalCompartment = {
  name: 'Possible pressure in the lower leg on runs',
  level: 'see-doctor',
  triggers: [
    {
      when: every(
        is('builds-signs', 'same-point'),
        is('builds-signs', 'gone-soon'),
        longOrNotTold,
        // The measure for shoes then says when to see someone all the same.
        unsaid(shoesExplainTheCramp),
      ),
      sign: 'For several weeks, or you did not say since when: tightness, cramping or burning in the lower leg at about the same point of most runs, building until you slow down and easing within an hour.',
    },
    {
      ...lone('builds-signs', 'numb-foot'),
      when: every(is('builds-signs', 'numb-foot'), unsaid(footInABadShoe)),
    },
    {
      when: lowerLegLongUnderPressure,
      sign: 'For months or years, after runs: the lower leg is tight or sore and numb or tingling for hours.',
    },
  ],
  actions: [
    'Stop when it comes on. Do not run through it, and not at all if the foot tingles, drops or goes numb.',
    'See a sports doctor within weeks. A foot that goes numb: in the next two weeks.',
    'Very bad pain that does not ease, in a hard, tense leg, with numbness or a weak foot: call your emergency number.',
  ],
  why: 'A muscle in a tight sleeve can swell on a run until the pressure hurts. It is mostly in both legs, stretching does not help, and finding it takes special tests.',
  forbids: ['run-long', 'run-fast', 'race', 'wear-compression'],
  cites: ['hindawi-2017-cecs-paes', 'brewer-2012-leg-pain'],
} as const satisfies RedFlag
