import type { Model } from '../../../src/domain/assess'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { compileRedFlags, triageOf } from '../../../src/domain/flags/screenRedFlags'
import { type Answers, type QuestionId, type Said, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { flagIds, triageLevels } from '../../../src/domain/vocabulary'
import { answerClasses } from '../answerClasses'
import { classesThatHold } from '../classesThatHold'
import { movesThatCanLose } from '../movesThatCanLose'
import { type Proof, proof, type Witness } from '../proof'
import { hangsOn, spaceOf, toldApartBy } from '../space'
import { waysToHold } from '../waysToHold'
import { clearing, clearingOf, reassuring } from '../whatClears'

/** Every answer to a safety question, and every other answer that speaks for a red flag. */
function signsOf({ questions, askingOrder, redFlags }: Model): readonly Said[] {
  const signs = new Map<string, Said>()
  const leaves = flagIds.flatMap((id) => redFlags[id].triggers).flatMap(({ when }) => leavesOf(when))
  const add = (question: QuestionId, answer: string) => {
    if (!reassuring.has(`${question} ${answer}`)) signs.set(`${question} ${answer}`, { question, answer })
  }
  for (const question of askingOrder.filter((id) => questions[id].topic === 'safety')) {
    for (const answer of shapeOf(question).answers) if (!standsAlone.has(answer)) add(question, answer)
  }
  // A place is where a sign is, and none itself.
  for (const { question, answers, negations } of leaves)
    if (negations % 2 === 0 && question !== 'where')
      for (const answer of answers) if (!standsAlone.has(answer)) add(question, answer)
  return [...signs.values()]
}

/** The class of a question of which nothing was said. */
const silence = 0

const firstWordClears: ReadonlySet<QuestionId> = new Set(['feel', 'when'])

/** Adds one sign that a trigger hangs on to every state of it, and looks for a state in which the trigger stops to hold and the urgency falls. */
function lostBy(
  model: Model,
  when: Condition,
  sign: Said,
  isSign: ReadonlySet<string>,
  urgency: (of: Answers) => number,
) {
  // A way to hold may not tell the added answer from another, and the rest of the rules do: so it is told apart here.
  const told: Condition = { kind: 'is', question: sign.question, answer: sign.answer }
  const apart = toldApartBy(model, [when, told], [sign])
  const at = apart.findIndex(([question]) => question === sign.question)
  const asked = apart[at]
  if (asked === undefined) throw new Error(`"${sign.question}" is never asked.`)
  const classes = answerClasses(...asked)
  const moves = movesThatCanLose(
    when,
    classes,
    apart.flatMap(([question]) => model.askedIf[question] ?? []),
    classes.additions(sign.answer, (other) => isSign.has(`${sign.question} ${other}`)),
  )
  // Most signs can take nothing away from a trigger, and its states need not be made for them.
  if (moves.size === 0) return { states: 0, lost: undefined }
  const space = spaceOf(model, [when, told], [sign])
  const test = compileCondition(when)
  const sheetAfter = blankSheet()
  // Made once: there are many millions of states.
  const after = new Int32Array(space.questions.length)
  let states = 0
  let lost: Answers | undefined
  // Of whom nobody said what it does, or when it comes, it counts as the worse; so the first word about it is no new sign.
  const isAdded = (to: number) => moves.has(to) && (!firstWordClears.has(sign.question) || to !== silence)
  const among = classesThatHold(when, space, model.askedIf).map((classes, question) =>
    question === at ? classes.filter(isAdded) : classes,
  )
  space.eachChoice(among, (choice, sheet, before) => {
    states += 1
    if (lost !== undefined) return
    if (test(sheet) !== HOLDS) return
    for (const to of moves.get(choice[at] ?? 0) ?? []) {
      states += 1
      after.set(choice)
      after[at] = to
      space.settle(after, sheetAfter)
      if (test(sheetAfter) === HOLDS) continue
      const answers = space.answersOf(before)
      if (urgency(space.answersOf(after)) > urgency(answers)) lost = answers
    }
  })
  return { states, lost }
}

/**
 * Adding a warning sign never lowers the urgency. Each sign is added to every state of each trigger that reads its question, or hangs on it.
 * Where the trigger is lost, the app's own rules must find the runner no less urgent than before.
 * Answers left behind to questions that a new sign opens count again here, unlike in a first walk: that is the harder case.
 */
export function flagsMonotone(model: Model): Proof {
  const quiz = compileQuiz(model.askedIf, model.askingOrder)
  const raised = compileRedFlags(model.redFlags)
  // Causes and plan say nothing about urgency, and would take most of the time.
  const urgency = (answers: Answers) => {
    const sheet = blankSheet()
    quiz.read(answers, sheet)
    return triageLevels.indexOf(triageOf(raised(sheet)))
  }
  const signs = signsOf(model)
  const isSign = new Set(signs.map(({ question, answer }) => `${question} ${answer}`))
  const news = signs.filter(({ question, answer }) => !clearing.has(`${question} ${answer}`))
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  for (const flag of flagIds) {
    for (const { when, sign } of model.redFlags[flag].triggers) {
      const ways = waysToHold(when).map((way) => ({ way, hangsOn: hangsOn(way, model.askedIf) }))
      for (const added of news) {
        if (clearingOf[flag]?.has(`${added.question} ${added.answer}`)) continue
        let lost: Answers | undefined
        for (const { way, hangsOn } of ways) {
          if (!hangsOn.has(added.question)) continue
          const found = lostBy(model, way, added, isSign, urgency)
          states += found.states
          lost ??= found.lost
        }
        if (lost === undefined) continue
        const fault = `${flag} is lost by adding "${added.question} ${added.answer}" to "${sign}"`
        faults.push(fault)
        witnesses.push({ shows: fault, answers: lost })
        break
      }
    }
  }
  return proof('adding a warning sign never lowers the urgency', states, {
    faults,
    notes: [
      `${news.length} signs, each added to every state of every way to meet every trigger; a sign put in place of another is no addition`,
    ],
    witnesses,
  })
}
