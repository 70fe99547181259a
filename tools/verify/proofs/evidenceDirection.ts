import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import type { QuestionId } from '../../../src/domain/quiz/questionnaire'
import type { CauseTable } from '../causeTable'
import { evidenceOf, type Side } from '../evidence'
import { type Proof, proof, type Witness } from '../proof'

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

/**
 * An answer for a cause never lowers it, and one against it never raises it, whatever else was said. An answer that rules
 * want outright must keep to that side. One that is read on both sides otherwise must keep to one of them.
 */
export function evidenceDirection(tables: readonly CauseTable[]): Proof {
  const faults: string[] = []
  const notes: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  let checked = 0
  for (const table of tables) {
    const { id, cause } = table
    const { all, outright } = evidenceOf(cause)
    for (const atom of new Set([...all.for, ...all.against])) {
      checked += 1
      const sides = (['for', 'against'] as const).filter((side) => all[side].has(atom))
      const results = sides.map((side) => ({ side, ...slipsOf(table, side, atom, all[side]) }))
      for (const { side, takenBack, states: looked } of results) {
        states += looked
        if (takenBack > 0)
          notes.push(`${id}: "${atom}", read ${side} it, left out in ${takenBack} states: ${takesBack}`)
      }
      const kept = results.filter(({ first }) => first === undefined)
      const must = results.filter(({ side }) => outright[side].has(atom))
      const wrong = must.find(({ first }) => first !== undefined) ?? (kept.length === 0 ? results[0] : undefined)
      if (wrong?.first !== undefined) {
        const fault = `${id}: adding "${atom}", read ${wrong.side} it, takes its points from ${wrong.first.shows}`
        faults.push(fault)
        witnesses.push({ shows: fault, answers: wrong.first.answers })
      } else if (sides.length === 2) {
        notes.push(
          `${id}: "${atom}" is read on both sides; it never ${kept[0]?.side === 'for' ? 'lowers' : 'raises'} it`,
        )
      }
    }
  }
  notes.unshift(`${checked} answers, each added to every state of the cause that reads it`)
  return proof('an answer for a cause never lowers it, one against never raises it', states, {
    faults,
    notes,
    witnesses,
  })
}

const takesBack = 'there it takes back an answer, and with it those that hang on that'
