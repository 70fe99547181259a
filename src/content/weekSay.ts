import type { Assessment } from '../domain/assess'
import { runsAsBefore } from '../domain/deeds'
import { fill } from '../domain/fill'
import { firstAllowed, type Wording } from '../domain/plan/firstAllowed'
import type { WeekKind } from '../domain/programme/programme'
import { noRunFor } from './noRunFor'
import { afterRaceWords, weekWords } from './programme/words'

/** Where a runner stands after a race. */
type AfterRace = {
  /** The first day with a run, in words, where it is still to come. */
  readonly noRunBefore?: string | undefined
  /** The legs have just recovered. */
  readonly comesBack?: boolean
}

/** Where nothing but the pace is limited, long runs may be planned, and "short" would speak against them. */
const easy: Wording = {
  asks: ['run-long'],
  say: 'Easy runs only: your plan says why. A small step up where one is planned.',
}

const easyAndShort: Wording = {
  asks: ['run'],
  say: 'Easy and short runs only: your plan says why. A small step up where one is planned.',
}

/** Whether runs that are not planned are allowed, too: nobody should have to guess it. */
const recoveryFor = (noRunBefore: string | undefined): string =>
  `${weekWords.recovery.say} ${noRunBefore === undefined ? afterRaceWords.runs : fill(afterRaceWords.runsFrom, { DAY: noRunBefore })}`

const wordingsFor = ({ noRunBefore, comesBack }: AfterRace): { readonly [K in WeekKind]: readonly Wording[] } => ({
  recovery: [{ asks: ['run'], say: recoveryFor(noRunBefore) }],
  build: [
    { asks: runsAsBefore, say: comesBack ? afterRaceWords.comesBack : weekWords.build.say },
    ...(comesBack ? [] : [easy]),
    easyAndShort,
  ],
  lighter: [{ asks: ['run'], say: weekWords.lighter.say }],
  taper: [{ asks: ['run'], say: weekWords.taper.say }],
  race: [{ asks: ['run'], say: weekWords.race.say }],
})

/** What a week is for, in a line that asks nothing this runner must not do. */
export const weekSay = (
  kind: WeekKind,
  assessment: Pick<Assessment, 'plan' | 'flags'>,
  after: AfterRace = {},
): string => firstAllowed([...wordingsFor(after)[kind], { say: noRunFor(assessment).week }], assessment.plan.forbidden)
