import type { Deed } from '../../domain/plan/deeds'
import { firstAllowed, type Wording } from '../../domain/plan/firstAllowed'
import type { WeekKind } from '../../domain/programme/programme'
import { weekWords } from './words'

const noRun: Wording = { say: 'No running for now. Only what is planned here.' }
const runs = (kind: WeekKind): readonly Wording[] => [{ asks: ['run'], say: weekWords[kind].say }, noRun]

const wordings: { readonly [K in WeekKind]: readonly Wording[] } = {
  recovery: runs('recovery'),
  build: [
    { asks: ['run-long', 'run-fast'], say: weekWords.build.say },
    {
      asks: ['run'],
      say: 'Easy and short runs only: your plan says why. A small step up where one is planned.',
    },
    noRun,
  ],
  lighter: runs('lighter'),
  taper: runs('taper'),
  race: runs('race'),
}

/** What a week is for, in a line that asks nothing this runner must not do. */
export const weekSay = (kind: WeekKind, forbidden: ReadonlySet<Deed>): string => firstAllowed(wordings[kind], forbidden)
