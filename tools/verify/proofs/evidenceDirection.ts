import { blankSheet } from '../../../src/domain/answerSheet'
import type { QuestionId } from '../../../src/domain/questionnaire'
import type { CauseTable } from '../causeTable'
import { evidenceOf } from '../evidence'
import { type Proof, proof, type Witness } from '../proof'

type Side = 'for' | 'against'
type Slips = { readonly states: number; readonly first: Witness | undefined; readonly takenBack: number }

/**
 * Adds one answer to every state and looks for points that go the wrong way. All else stays equal: questions that the answer
 * opens are still unanswered. Two steps are a change of mind and no addition: one that drops an answer of the same side,
 * which is left out, and one after which an answered question is no longer asked, which is left out where it goes wrong.
 */
function slipsOf(table: CauseTable, side: Side, atom: string, same: ReadonlySet<string>): Slips {
  const { space, points } = table
  const [question = '', answer = ''] = atom.split(' ')
  const at = space.questions.findIndex((one) => one.question === (question as QuestionId))
  const steps = space.questions[at]?.additions(answer, (other) => same.has(`${question} ${other}`))
  const stride = space.strides[at] ?? 1
  const size = space.questions[at]?.classes.length ?? 1
  const sheet = blankSheet()
  let states = 0
  let takenBack = 0
  let first: Witness | undefined
  for (let code = 0; code < points.length; code += 1) {
    const before = points[code] ?? Number.NaN
    if (Number.isNaN(before)) continue
    const from = Math.floor(code / stride) % size
    for (const to of steps?.get(from) ?? []) {
      let next = code + (to - from) * stride
      let hidden = false
      if (space.steers[at]) {
        const choice = space.choiceOf(next)
        space.settle(choice, sheet)
        const settled = space.codeOf(choice)
        hidden = settled !== next
        next = settled
      }
      const after = points[next] ?? Number.NaN
      // Not a number: the question is not asked here, so nothing can be added to it.
      if (Number.isNaN(after)) continue
      states += 1
      if (side === 'for' ? after >= before : after <= before) continue
      if (hidden) takenBack += 1
      else first ??= { shows: `${before} to ${after}`, answers: space.answersOf(space.choiceOf(code)) }
    }
  }
  return { states, first, takenBack }
}

/** An answer for a cause never lowers it, and one against it never raises it, whatever else was said. */
export function evidenceDirection(tables: readonly CauseTable[]): Proof {
  const faults: string[] = []
  const notes: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  let checked = 0
  for (const table of tables) {
    const evidence = evidenceOf(table.cause)
    const run = (side: Side, atom: string) => {
      const slips = slipsOf(table, side, atom, evidence[side])
      states += slips.states
      if (slips.takenBack > 0) {
        notes.push(
          `${table.id}: ${atom}, ${side} it, left out in ${slips.takenBack} states: there it takes back an answer, and those that hang on it`,
        )
      }
      return slips.first
    }
    for (const atom of new Set([...evidence.for, ...evidence.against])) {
      checked += 1
      const sides = (['for', 'against'] as const).filter((side) => evidence[side].has(atom))
      const wrong = sides.map((side) => ({ side, slip: run(side, atom) }))
      const right = wrong.find(({ slip }) => slip === undefined)
      if (sides.length === 2 && right !== undefined) {
        notes.push(
          `${table.id}: ${atom} is read on both sides; it never ${right.side === 'for' ? 'lowers' : 'raises'} it`,
        )
      }
      const [slipped] = wrong
      if (right !== undefined || slipped?.slip === undefined) continue
      const fault = `${table.id}: adding "${atom}", read ${sides.join(' and ')} it, takes its points from ${slipped.slip.shows}`
      faults.push(fault)
      witnesses.push({ ...slipped.slip, shows: fault })
    }
  }
  notes.unshift(`${checked} answers, each added to every state of the cause that reads it`)
  return proof('an answer for a cause never lowers it, one against never raises it', states, {
    faults,
    notes,
    witnesses,
  })
}
