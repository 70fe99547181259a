import type { Model } from '../assess'
import { type LikelihoodWord, likelihoodWords } from '../causes/likelihood'
import { compileCauses, type Finding, leadingCauses } from '../causes/rankCauses'
import { blankSheet, slotOf } from '../conditions/answerSheet'
import { readSlots } from '../conditions/slots'
import { allowed, type Deed } from '../deeds'
import { compileRedFlags, triageOf } from '../flags/screenRedFlags'
import type { Answers } from '../questionnaire/questionnaire'
import { compileQuiz } from '../quiz/quiz'
import { type CauseId, causeIds, triageLevels } from '../vocabulary'
import { afterChange, canChange, type PossibleChange } from './possibleChange'

export type ChangeSet = readonly PossibleChange[]

export type SmallestChange =
  /** These take the cause out of the lead. All are equally small; the one that takes it down furthest comes first. */
  | { readonly kind: 'leaves'; readonly sets: readonly ChangeSet[] }
  /** Nothing takes it out, but this weighs it down: to another word where that can be done, else within its word. */
  | { readonly kind: 'eases'; readonly sets: readonly ChangeSet[]; readonly word: LikelihoodWord }
  | { readonly kind: 'nothing' }

/** More changes than this at once are no longer a small step. */
const mostChanges = 3

/** What the search reads of an assessment. The plan is not among it, and takes the longest. */
type Ranked = { readonly findings: readonly Finding[]; readonly urgency: number }

/**
 * True if a cause no longer leads: it is not among the one to three causes that a result puts first, or it is unlikely. That
 * matches what the runner sees, since exactly the leading causes have a card. "Not first of the three" would flip on a single
 * point; "less than likely" would leave nothing to change in a result with only possible causes.
 */
export function isOutOfLead(findings: readonly Finding[], cause: CauseId): boolean {
  const lead = leadingCauses(findings).find((finding) => finding.cause === cause)
  return lead === undefined || lead.word === 'unlikely'
}

const rankOf = (word: LikelihoodWord | undefined): number => (word ? likelihoodWords.indexOf(word) : Infinity)

/** True if some other cause has become likelier, in words, or the runner would be sent on more urgently. */
function harms(before: Ranked, after: Ranked, cause: CauseId): boolean {
  if (after.urgency < before.urgency) return true
  const was = new Map(before.findings.map((finding) => [finding.cause, finding.word]))
  return after.findings.some((other) => other.cause !== cause && rankOf(other.word) < rankOf(was.get(other.cause)))
}

function* setsOf(size: number, from: ChangeSet): Generator<ChangeSet> {
  if (size === 0) return yield []
  for (const [index, first] of from.entries()) {
    for (const rest of setsOf(size - 1, from.slice(index + 1))) yield [first, ...rest]
  }
}

/**
 * Makes the search ready. It inverts the rules: it tries only changes to answers that a rule, limit or scope of the
 * cause itself reads, so a cause is never pushed out by making another one likelier. Sets are tried smallest first. What asks a deed that
 * is forbidden to the runner is not among them.
 */
export function compileSmallestChange(
  { askedIf, askingOrder, causes, redFlags }: Pick<Model, 'askedIf' | 'askingOrder' | 'causes' | 'redFlags'>,
  changeable: ChangeSet,
): (answers: Answers, cause: CauseId, forbidden: ReadonlySet<Deed>) => SmallestChange {
  const quiz = compileQuiz(askedIf, askingOrder)
  const causesOf = compileCauses(causes)
  const flagsOf = compileRedFlags(redFlags)
  const rank = (answers: Answers): Ranked => {
    const sheet = blankSheet()
    quiz.read(answers, sheet)
    return { findings: causesOf(sheet), urgency: triageLevels.indexOf(triageOf(flagsOf(sheet))) }
  }
  const relevant = new Map(
    causeIds.map((id) => {
      const { rules, limits, scope } = causes[id]
      const conditions = [
        ...rules.map(({ when }) => when),
        ...limits.map(({ when }) => when),
        ...(scope ? [scope] : []),
      ]
      const reads = new Set(conditions.flatMap(readSlots))
      const touches = ({ question, from, goesWith = [], to }: PossibleChange) =>
        [...from, ...goesWith, ...(to ? [to] : [])].some((answer) => reads.has(slotOf(question, answer)))
      return [id, changeable.filter(touches)]
    }),
  )

  return (answers, cause, forbidden) => {
    const before = rank(answers)
    const pointsOf = ({ findings }: Ranked) => findings.find((finding) => finding.cause === cause)
    const now = pointsOf(before)
    if (now === undefined || isOutOfLead(before.findings, cause)) return { kind: 'nothing' }
    const candidates = (relevant.get(cause) ?? []).filter(
      (change) => canChange(answers, change) && allowed(change.asks, forbidden),
    )
    let eased: Extract<SmallestChange, { kind: 'eases' }> | undefined
    for (let size = 1; size <= Math.min(mostChanges, candidates.length); size += 1) {
      const tried: Tried[] = []
      for (const set of setsOf(size, candidates)) {
        const after = rank(set.reduce<Answers>(afterChange, answers))
        const then = pointsOf(after)
        if (then === undefined || then.points >= now.points || harms(before, after, cause)) continue
        tried.push({ set, points: then.points, word: then.word, out: isOutOfLead(after.findings, cause) })
      }
      tried.sort((a, b) => a.points - b.points)
      const out = tried.filter((one) => one.out)
      if (out.length > 0) return { kind: 'leaves', sets: out.map(({ set }) => set) }
      const [least] = tried
      // One change counts even if the word stays the same. A larger set replaces a smaller one only if it reaches a milder
      // word.
      if (least && (eased === undefined || rankOf(least.word) > rankOf(eased.word))) {
        eased = {
          kind: 'eases',
          word: least.word,
          sets: tried.filter(({ points }) => points === least.points).map(({ set }) => set),
        }
      }
    }
    return eased ?? { kind: 'nothing' }
  }
}

type Tried = {
  readonly set: ChangeSet
  readonly points: number
  readonly word: LikelihoodWord
  readonly out: boolean
}
