import type { Conflicts } from '../domain/plan/measure'
import { drinkingAndSalt } from './conflicts/drinking-and-salt'
import { earlierEpisodesAndNerves } from './conflicts/earlier-episodes-and-nerves'
import { lifeStages } from './conflicts/life-stages'
import { longTermConditions } from './conflicts/long-term-conditions'
import { madeItWorse } from './conflicts/made-it-worse'
import { medicines } from './conflicts/medicines'
import { painkillers } from './conflicts/painkillers'
import { signsNotTold } from './conflicts/signs-not-told'
import { tooMuchAtOnce } from './conflicts/too-much-at-once'
import { urgent } from './conflicts/urgent'

/** Every pair of a runner and an advice that do not go together. Withholding adds up, so their order means nothing. */
export const conflicts = {
  ...urgent,
  ...drinkingAndSalt,
  ...longTermConditions,
  ...medicines,
  ...painkillers,
  ...lifeStages,
  ...earlierEpisodesAndNerves,
  ...signsNotTold,
  ...madeItWorse,
  ...tooMuchAtOnce,
} as const satisfies Conflicts
