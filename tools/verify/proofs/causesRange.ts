import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import { wordFor } from '../../../src/domain/causes/likelihood'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import type { CauseId } from '../../../src/domain/vocabulary'
import { bestCodes } from '../bestCodes'
import type { CauseTable } from '../causeTable'
import { finisher } from '../overlay'
import { type Proof, proof, type Witness } from '../proof'

const isLikely = (word: string | undefined) => word === 'likely' || word === 'very likely'

/** What a cause must be able to be, for a runner who has answered all that the quiz asks. */
const aims: readonly { readonly shows: string; readonly met: (id: CauseId, found: Assessment) => boolean }[] = [
  { shows: 'comes first', met: (id, { findings }) => findings[0]?.cause === id && findings[0].word !== 'unlikely' },
  { shows: 'is likely', met: (id, { findings }) => isLikely(findings.find(({ cause }) => cause === id)?.word) },
  { shows: 'is unlikely', met: (id, { findings }) => findings.find(({ cause }) => cause === id)?.word === 'unlikely' },
]

/** How many states with the same points are tried. */
const triedAlike = 40

/** Every cause can lead, can be likely and can be unlikely. A runner is shown for each, and assessed by the app's rules. */
export function causesRange(model: Model, tables: readonly CauseTable[]): Proof {
  const assess = compileModel(model)
  const finish = finisher(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  for (const table of tables) {
    const codes = bestCodes(table, triedAlike)
    const { id, space, points } = table
    for (const { shows, met } of aims) {
      const order = shows === 'is unlikely' ? codes.toReversed() : codes
      let answers: Answers | undefined
      for (const code of order) {
        const tried = finish(space.answersOf(space.choiceOf(code)))
        if (!met(id, assess(tried))) continue
        answers = tried
        break
      }
      if (answers !== undefined) witnesses.push({ shows: `${id} ${shows}`, answers })
      else faults.push(`no runner was found for whom ${id} ${shows}; its points ${span(points)}`)
    }
  }
  const states = tables.reduce((sum, table) => sum + table.states, 0)
  return proof('every cause can lead, can be likely and can be unlikely', states, {
    faults,
    notes: [`${witnesses.length} runners found for ${tables.length} causes`],
    witnesses,
  })
}

function span(points: Float64Array): string {
  const real = points.filter(Number.isFinite)
  if (real.length === 0) return 'are never counted'
  const least = real.reduce((a, b) => Math.min(a, b))
  const most = real.reduce((a, b) => Math.max(a, b))
  return `run from ${least} (${wordFor(least)}) to ${most} (${wordFor(most)})`
}
