import { keepingKind } from './keeping/keepingKind'
import { logKind } from './log/logKind'
import { numbersKind } from './numbers/numbersKind'
import { peopleKind } from './people/peopleKind'
import { programmeKind } from './programme/programmeKind'
import type { KindName } from './records/kindNames'
import { type TextKind, textKind } from './records/textKind'
import { resultsKind } from './results/resultsKind'
import { runsKind } from './runs/runsKind'
import { visitKind } from './savedVisit'
import { trialsKind } from './trials/trialsKind'

/**
 * The one list of all that is kept. Export, import, deletion and what "Settings and your data" shows come from it,
 * so a kind that is forgotten here does not compile, and one that is here is forgotten nowhere.
 */
export const kinds: { readonly [N in KindName]: TextKind } = {
  visit: textKind(visitKind),
  results: textKind(resultsKind),
  runs: textKind(runsKind),
  numbers: textKind(numbersKind),
  log: textKind(logKind),
  trials: textKind(trialsKind),
  people: textKind(peopleKind),
  keeping: textKind(keepingKind),
  programme: textKind(programmeKind),
}
