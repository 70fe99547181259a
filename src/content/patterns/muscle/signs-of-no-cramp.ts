import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { shoesExplainTheCramp } from '../runnerAndRun/shoes-explain-the-cramp'
import { oneLegForWeeks } from './same-leg-for-weeks'

/** It has been so for weeks at least. */
const forWeeks = isAny('history', 'months', 'years', 'more-often')

/** Pressure in the lower leg. A cramp that locks late in each race is at the same point and soon gone, too, so one that only locks is none. */
export const samePointEachTime = every(
  is('builds-signs', 'same-point'),
  is('builds-signs', 'gone-soon'),
  unsaid(every(is('feel', 'locks'), unsaid(isAny('feel', 'tightens', 'stays-tight', 'aches', 'weak', 'tingles')))),
)

/**
 * Each of these is enough to lead, whatever the training says: from the red flags for a strain, bone, pressure, blood flow and nerves.
 * With the words of what was ticked, the most telling first.
 */
export const signsOfNoCramp = [
  [is('builds-signs', 'walking-pain'), 'it comes with walking and goes with standing'],
  [is('builds-signs', 'one-foot-colder'), 'one foot is colder or of another colour'],
  [is('builds-signs', 'cold-foot'), 'a foot goes cold or pale on runs'],
  [is('builds-signs', 'bone-spot'), 'one spot of bone is sore'],
  [is('builds-signs', 'groin-deep'), 'the groin hurts deep inside when you stand or hop'],
  // Fine in other shoes: the runner has made the test, and the pair is the likelier reason.
  [every(is('builds-signs', 'numb-foot'), unsaid(is('shoes', 'better-in-others'))), 'a foot goes numb on runs'],
  [is('builds-signs', 'numbness'), 'it is numb or weak between runs'],
  [is('builds-signs', 'back-to-leg'), 'it runs from back or bottom down the leg'],
  [every(samePointEachTime, forWeeks, unsaid(shoesExplainTheCramp)), 'it begins at the same point of most runs'],
  [is('sudden-signs', 'no-tiptoe'), 'you cannot stand on tiptoe or push off'],
  [is('sudden-signs', 'bruise'), 'there is a bruise'],
  [every(is('feel', 'sharp'), is('sudden-signs', 'sore-spot')), 'a sharp pain left one sore spot'],
  // Legs that locked in a race and are too sore to walk straight were overworked; a limp counts where nothing locked.
  [every(is('feel', 'sharp'), is('sudden-signs', 'limp'), unsaid(is('feel', 'locks'))), 'a sharp pain left a limp'],
  [
    every(is('builds-signs', 'worse-weekly'), some(is('where', 'same-leg'), is('builds-signs', 'limp'))),
    'it gets worse every week',
  ],
  [every(is('builds-signs', 'push-off'), oneLegForWeeks), 'it comes in one leg when you push off'],
  // Weakness decides, not twitching.
  [is('rest-signs', 'wasting'), 'a muscle gets thin or weak, or you trip'],
  [is('rest-signs', 'speech-or-sight'), 'you see double, or swallow or speak badly'],
  // That is over-breathing or salts in the blood, so no running plan reaches it.
  [is('rest-signs', 'hand-spasm'), 'hands or feet claw, with tingling'],
] as const
