import type { Assessment } from '../../domain/assess'
import { firstAllowed, type Wording } from '../../domain/plan/firstAllowed'
import type { WeekKind } from '../../domain/programme/programme'
import { noRunFor } from '../noRunFor'
import { weekWords } from './words'

const easyAndShort: Wording = {
  asks: ['run'],
  say: 'Easy and short runs only: your plan says why. A small step up where one is planned.',
}

const wordings: { readonly [K in WeekKind]: readonly Wording[] } = {
  recovery: [{ asks: ['run'], say: weekWords.recovery.say }],
  build: [{ asks: ['run-long', 'run-fast'], say: weekWords.build.say }, easyAndShort],
  lighter: [{ asks: ['run'], say: weekWords.lighter.say }],
  taper: [{ asks: ['run'], say: weekWords.taper.say }],
  race: [{ asks: ['run'], say: weekWords.race.say }],
}

/** What a week is for, in a line that asks nothing this runner must not do. */
export const weekSay = (kind: WeekKind, assessment: Pick<Assessment, 'plan' | 'flags'>): string =>
  firstAllowed([...wordings[kind], { say: noRunFor(assessment).week }], assessment.plan.forbidden)
