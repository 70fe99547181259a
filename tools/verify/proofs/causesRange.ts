import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import { wordFor } from '../../../src/domain/causes/likelihood'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { CauseId } from '../../../src/domain/vocabulary'
import type { CauseTable, Scored } from '../causeTable'
import { finisher } from '../overlay'
import { type Proof, proof, type Witness } from '../proof'

const isLikely = (word: string | undefined) => word === 'likely' || word === 'very likely'

/** A body that cramps easily cannot be changed and is never put first: it only adds to the others. */
const neverLikely: readonly CauseId[] = ['cramp-history-susceptibility']

/** What a cause must be able to be, for a runner who has answered all that the quiz asks. */
const aims: readonly { readonly shows: string; readonly met: (id: CauseId, found: Assessment) => boolean }[] = [
  { shows: 'comes first', met: (id, { findings }) => findings[0]?.cause === id && findings[0].word !== 'unlikely' },
  { shows: 'is likely', met: (id, { findings }) => isLikely(findings.find(({ cause }) => cause === id)?.word) },
  { shows: 'is unlikely', met: (id, { findings }) => findings.find(({ cause }) => cause === id)?.word === 'unlikely' },
]

/** Every cause can lead, can be likely and can be unlikely. A runner is shown for each, and assessed by the app's rules. */
export function causesRange(model: Model, tables: readonly CauseTable[]): Proof {
  const assess = compileModel(model)
  const finish = finisher(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  for (const table of tables) {
    const { id, runners } = table
    const wanted = neverLikely.includes(id) ? aims.filter(({ shows }) => shows === 'is unlikely') : aims
    for (const { shows, met } of wanted) {
      const order = shows === 'is unlikely' ? runners.toReversed() : runners
      const answers: Answers | undefined = order.map((one) => finish(one.answers)).find((one) => met(id, assess(one)))
      if (answers !== undefined) witnesses.push({ shows: `${id} ${shows}`, answers })
      else faults.push(`no runner was found for whom ${id} ${shows}; its points ${span(runners)}`)
    }
  }
  const states = tables.reduce((sum, table) => sum + table.states, 0)
  return proof('every cause can lead, can be likely and can be unlikely', states, {
    faults,
    notes: [`${witnesses.length} runners found for ${tables.length} causes`],
    witnesses,
  })
}

function span(runners: readonly Scored[]): string {
  const most = runners[0]?.points
  const least = runners.at(-1)?.points
  if (most === undefined || least === undefined) return 'are never counted'
  return `run from ${least} (${wordFor(least)}) to ${most} (${wordFor(most)})`
}
