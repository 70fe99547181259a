import { every, is, isAny, some, unsaid } from '../domain/conditions/condition'
import type { SourceId } from '../domain/sourceIds'
import { conditionsNotTold, medicinesNotTold } from './patterns/asked/gateway-not-told'
import { weakForAMomentOnStandingUp } from './patterns/medicines/weak-on-standing-up'
import { armsAlone } from './patterns/runnerAndRun/arms-alone'
import { onlyInBed } from './patterns/runnerAndRun/only-in-bed'
import { twitchesAlone } from './patterns/saltsAndWater/twitches-alone'

/** What calms, for a runner with no sign and no warning. A list of causes is easily read as a list of dangers. */
export const reassurance = {
  everyone: 'No danger sign in what you told us.',
  /** Pain under the ribs that nobody said fades is not called harmless. */
  unless: every(is('where', 'ribs'), unsaid(is('stitch', 'eases-on-slowing'))),
  inBed: {
    // Hands that go numb at night are no cramp.
    when: every(onlyInBed, unsaid(every(armsAlone, unsaid(is('feel', 'locks'))))),
    say: 'Cramps in bed are common and mostly harmless: up to six in ten adults have them.',
    cites: ['allen-kirby-2012-aafp', 'nidirect-leg-cramps'] satisfies readonly SourceId[],
  },
  twitches: {
    // Not beside an illness, an operation or a tablet, perhaps, that makes muscles twitch.
    when: every(
      twitchesAlone,
      unsaid(
        some(
          isAny(
            'conditions',
            'nerve-or-muscle',
            'thyroid',
            'thyroid-surgery',
            'ileostomy',
            'bowel',
            'cirrhosis',
            'eating-disorder',
            'kidney',
            'dialysis',
          ),
          isAny(
            'medicines',
            'quinolone',
            'bone-medicine',
            'digoxin',
            'lithium',
            'thyroid-tablet',
            'diuretic',
            'potassium-sparing',
            'acid-reducer',
            'steroid-tablet',
            'blood-pressure-unknown',
            'unknown-name',
          ),
          is('health', 'heavy-drinking'),
          medicinesNotTold,
          conditionsNotTold,
        ),
      ),
    ),
    // That coffee and sleep matter is general medical knowledge.
    say: 'Twitches alone, with normal strength, are common and mostly harmless. Less coffee and more sleep often calm them. A muscle grows weak or thin? See a doctor.',
    cites: ['bmj-bp-cramps', 'singh-2011-cramp-als'] satisfies readonly SourceId[],
  },
  onStandingUp: {
    when: weakForAMomentOnStandingUp,
    // General medical knowledge.
    say: 'Weak for a moment on standing up: sit on the edge of the bed first, then stand up slowly. Stairs or a chair grow hard? See a doctor.',
    cites: [] satisfies readonly SourceId[],
  },
} as const
