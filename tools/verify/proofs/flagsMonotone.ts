import { hardWorkTold } from '../../../src/content/patterns/hard-work'
import { compileModel, type Model } from '../../../src/domain/assess'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { type Answers, type QuestionId, type Said, shapeOf } from '../../../src/domain/quiz/questionnaire'
import { standsAlone } from '../../../src/domain/quiz/questionnaire/shape'
import { type FlagId, flagIds, triageLevels } from '../../../src/domain/vocabulary'
import { classesThatHold } from '../classesThatHold'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'
import { waysToHold } from '../waysToHold'

/** Said in a list of signs, and no sign. */
const reassuring: ReadonlySet<string> = new Set(['signs-before all-checked'])

/**
 * How long it lasts, since when and when it comes are told of every cramp: short, long known or on the run is what clears someone who
 * had said nothing, as what was not said counts for the worse. So adding one of these is no new sign. Nor is the mildest answer to
 * the question which of several signs it was, nor a muscle that locks: that is a cramp, and a sign of low calcium alone.
 */
const clearing: ReadonlySet<string> = new Set([
  'stitch eases-on-slowing',
  'feel locks',
  'fluids-now drank-queasy',
  'unwell-now shaking-with-fever',
  'eating planned-diet',
  'eating eating-disorder-past',
  'sickle-signs never',
  'lasts seconds',
  'lasts minutes',
  'lasts until-i-stop',
  'history months',
  'history years',
  'when first-minutes',
  'when soon',
  'when middle',
  'when last-part',
  'when races-only',
  'when every-run',
  'when just-after',
  'when hours-after',
  'when getting-up',
])

/** Hard work told: legs are weak for hours after it, and a doctor in the next days is enough. */
const hardWork = leavesOf(hardWorkTold).flatMap(({ question, answers }) => answers.map((one) => `${question} ${one}`))

/** What it does: more of it opens the question since when. */
const sensations = ['tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles', 'twitches'].map(
  (one) => `feel ${one}`,
)

/**
 * What clears one flag alone: a muscle that locks in bed and at no other time is a night cramp, and less running would not help it.
 * Muscles that lock may be what spreads, and an urge to move is its own trouble.
 */
const clearingOf: { readonly [F in FlagId]?: ReadonlySet<string> } = {
  'same-leg-keeps-returning': new Set(['when in-bed']),
  // The pill alone: a meal, a sugary drink or fast breathing explains the stitch.
  'pulmonary-embolism': new Set(['stitch after-meal', 'stitch sugary-drink', 'stitch shallow-fast']),
  // So they do where the heart is only at risk.
  'rib-pain-and-heart': new Set(['stitch after-meal', 'stitch sugary-drink']),
  'weak-after-infection': new Set(hardWork),
  'weak-with-kidneys': new Set(hardWork),
  // Work of which nothing was said counts as hard.
  'overworked-muscle': new Set(['load as-usual', 'load easy']),
  // With these it is asked since when, and whether hands claw: cramps of months or years, and no clawing, can wait.
  'low-calcium': new Set([...sensations, 'when at-rest', 'when in-bed']),
  'blood-test': new Set([...sensations, 'when at-rest', 'when in-bed']),
  // With these it is asked since when: bad speech of months or years is for a doctor within days.
  'speech-or-sight': new Set(sensations),
  // Who cramps night after night and on no run is not asked how long they run.
  'sign-taken-back': new Set(['when at-rest', 'when in-bed', 'sleep most-weeks']),
  // And so can a foot that has been colder for months.
  'acute-limb-ischaemia': new Set(sensations),
  'mnd-weakness': new Set(['rest-signs urge-to-move']),
  'arms-late-in-a-run': new Set(['when at-rest', 'when in-bed']),
  // At rest is no effort, and has a trigger of its own; sore for days or two days later is what the gym left. An age that was not told may be over 40.
  'cardiac-symptoms-settled': new Set([
    'health under-18',
    'health 18-39',
    'when at-rest',
    'when in-bed',
    'lasts days',
    'feel sore-days',
    'load other-sport',
  ]),
  // Weak for days and so for months: no stroke, and seen by a doctor all the same. An ache opens how long it lasts, and a hand goes numb in bed.
  'weak-arm': new Set([
    'lasts days',
    'when in-bed',
    ...['aches', 'stays-tight', 'tightens', 'sharp', 'tingles', 'twitches'].map((one) => `feel ${one}`),
  ]),
}

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

/** Adds one sign to every state of one trigger, and looks for a state in which the trigger stops to hold and the urgency falls. */
function lostBy(
  model: Model,
  when: Condition,
  sign: Said,
  isSign: ReadonlySet<string>,
  urgency: (of: Answers) => number,
) {
  const reads = spaceOf(model, [when]).questions.some(({ question }) => question === sign.question)
  // A way to hold may not tell the added answer from another, and the rest of the rules do: so it is told apart here.
  const told: Condition = { kind: 'is', question: sign.question, answer: sign.answer }
  const space = spaceOf(model, reads ? [when, told] : [when], [sign])
  const at = space.questions.findIndex(({ question }) => question === sign.question)
  const moves = space.questions[at]?.additions(sign.answer, (other) => isSign.has(`${sign.question} ${other}`))
  const test = compileCondition(when)
  const sheet = blankSheet()
  // Made once: there are many millions of states.
  const before = new Int32Array(space.questions.length)
  const after = new Int32Array(space.questions.length)
  let states = 0
  let lost: Answers | undefined
  if (moves === undefined) return { states, lost }
  // Of whom nobody said what it does, it counts as the worse; so the first word about it is no new sign.
  const isAdded = (to: number) => moves.has(to) && (sign.question !== 'feel' || to !== silence)
  const among = classesThatHold(when, space, model.askedIf).map((classes, question) =>
    question === at ? classes.filter(isAdded) : classes,
  )
  space.eachChoice((choice) => {
    states += 1
    if (lost !== undefined) return
    before.set(choice)
    space.settle(before, sheet)
    if (test(sheet) !== HOLDS) return
    for (const to of moves.get(choice[at] ?? 0) ?? []) {
      states += 1
      after.set(choice)
      after[at] = to
      space.settle(after, sheet)
      if (test(sheet) === HOLDS) continue
      const answers = space.answersOf(before)
      if (urgency(space.answersOf(after)) > urgency(answers)) lost = answers
    }
  }, among)
  return { states, lost }
}

/**
 * Adding a warning sign never lowers the urgency. Each sign is added to every state of each trigger that reads its question, or hangs on it.
 * Where the trigger is lost, the app's own rules must find the runner no less urgent than before.
 * Answers left behind to questions that a new sign opens count again here, unlike in a first walk: that is the harder case.
 */
export function flagsMonotone(model: Model): Proof {
  const assess = compileModel(model)
  const urgency = (answers: Answers) => triageLevels.indexOf(assess(answers).triage)
  const signs = signsOf(model)
  const isSign = new Set(signs.map(({ question, answer }) => `${question} ${answer}`))
  const news = signs.filter(({ question, answer }) => !clearing.has(`${question} ${answer}`))
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  for (const flag of flagIds) {
    for (const { when, sign } of model.redFlags[flag].triggers) {
      const ways = waysToHold(when)
      for (const added of news) {
        if (clearingOf[flag]?.has(`${added.question} ${added.answer}`)) continue
        let lost: Answers | undefined
        for (const way of ways) {
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
