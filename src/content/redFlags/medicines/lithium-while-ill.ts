import { every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { illNow } from '../../patterns/illness/ill-now'
import { takesPainkillers } from '../../patterns/medicines/takes-painkillers'
import { weakAtRest } from '../../patterns/nervesAndWeakness/weak-at-rest'
import { trulyHot } from '../../patterns/runnerAndRun/hot-and-long'
import { whenNotTold } from '../../patterns/runnerAndRun/time-not-told'

/** A cramp known for years. Its twitches before it locks are no sign of too much lithium. */
const oldCramp = every(is('feel', 'locks'), is('history', 'years'))

/** What makes the kidneys hold lithium back. */
const raisesLithium = some(
  takesPainkillers,
  isAny('medicines', 'diuretic', 'potassium-sparing', 'ace-or-arb', 'blood-pressure-unknown'),
  trulyHot,
  isAny('drinking', 'hardly', 'lighter', 'dry-days'),
)

export const lithiumWhileIll = {
  name: 'Lithium, and an illness or weak or twitching muscles',
  level: 'same-day',
  triggers: [
    {
      when: every(is('medicines', 'lithium'), illNow),
      sign: 'You take lithium, and are or were ill.',
    },
    {
      when: every(is('medicines', 'lithium'), some(weakAtRest, every(is('feel', 'weak'), is('when', 'getting-up')))),
      sign: 'You take lithium, and muscles are weak at rest, on standing up or for hours.',
    },
    {
      when: every(
        is('medicines', 'lithium'),
        is('feel', 'twitches'),
        some(isAny('when', 'at-rest', 'in-bed'), whenNotTold),
        unsaid(oldCramp),
      ),
      sign: 'You take lithium, and muscles twitch at rest.',
    },
    {
      when: every(is('medicines', 'lithium'), isAny('feel', 'weak', 'twitches'), raisesLithium),
      sign: 'You take lithium, muscles are weak or twitch, and heat, little drink, a painkiller or another tablet may raise it.',
    },
  ],
  actions: [
    'Call your prescriber or an urgent medical line today, before your next dose, and say what you told us. They may want the lithium in your blood measured.',
    'Well again after an illness? Call all the same: the level can stay raised.',
    'Until then no running, no heat, and no ibuprofen or the like. Change nothing about salt.',
    'Coarse shaking, bad diarrhoea, unsteady, slurred speech or confusion: call your emergency number.',
  ],
  why: 'When the body runs dry the kidneys hold lithium back, and the margin between enough and too much is narrow. The first signs, shaking and weakness, can pass for tired muscles.',
  forbids: ['run', 'exercise-leg', 'take-salt', 'take-magnesium', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
