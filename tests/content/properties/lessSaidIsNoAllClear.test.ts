import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clotIsLikelier } from '../../../src/content/patterns/clotsAndArteries/clot-is-likelier'
import { legNewlyAches } from '../../../src/content/patterns/clotsAndArteries/one-leg-newly-aches'
import { needles } from '../../../src/content/patterns/nervesAndWeakness/weak-at-rest'
import { feelNotSaid, whereNotSaid } from '../../../src/content/patterns/runnerAndRun/not-said'
import { lengthNotTold, notOnlyOnRuns } from '../../../src/content/patterns/runnerAndRun/time-not-told'
import { quiz } from '../../../src/content/quiz'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { type Condition, every, is, isAny, some, unsaid } from '../../../src/domain/conditions/condition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { type Answers, type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { signQuestions } from '../../../src/domain/questionnaire/signQuestions'
import type { FlagId } from '../../../src/domain/vocabulary'
import { runnersWho } from '../../support/arbitraryRunners'
import { type Runner, runner } from '../../support/runner'

const sides: readonly string[] = ['same-leg', 'either-leg', 'both-legs']
const signsAsked: readonly string[] = [...Object.keys(signQuestions), 'medicine-signs']

/** The runner again, with one answer less: the question "not sure" or passed over, or the side of the leg not told. */
function withLess(says: Answers, question: QuestionId): readonly Answers[] {
  const { [question]: given, ...others } = says
  if (given === undefined) return []
  if (question === 'where') {
    const where = (says.where ?? []).filter((one) => !sides.includes(one))
    const noSide: readonly Answers[] =
      where.length === 0 || where.length === says.where?.length ? [] : [{ ...says, where }]
    return [...noSide, { ...others, where: ['not-sure'] }, others]
  }
  const notSure = shapeOf(question).kind === 'one' ? 'not-sure' : ['not-sure']
  return [{ ...others, [question]: notSure } as Answers, others]
}

type Argued = {
  readonly why: string
  readonly less: readonly QuestionId[]
  readonly lost: readonly FlagId[]
  /** Must hold of the runner as first told. */
  readonly when: Condition
}

/** A risk of a clot that is told whether or not clots are asked about. */
const riskToldElsewhere = some(
  is('conditions', 'clot-before'),
  isAny('health', 'pregnant', 'birth-lately'),
  isAny('medicines', 'oestrogen', 'raloxifene'),
  is('habits', 'long-journey'),
)

/** Where one answer less may leave a runner to themselves, each with its reason. */
const argued: readonly Argued[] = [
  {
    why: 'It lets go in minutes, or as the run ends: with one leg, rest or a risk of clots no longer told, that is a cramp.',
    less: ['where', 'when', 'feel', 'clot-risk'],
    lost: ['suspected-dvt', 'cardiac-symptoms-settled', 'weak-arm', 'weak-with-kidneys', 'spine-both-legs'],
    when: isAny('lasts', 'seconds', 'minutes', 'until-i-stop'),
  },
  {
    why: 'No length told, and on runs alone or long known: clots are not asked about then, and no other answer tells of one.',
    less: ['lasts'],
    lost: ['suspected-dvt', 'pregnancy-urgent', 'pulmonary-embolism', 'bleed-on-blood-thinners', 'overworked-muscle'],
    when: some(unsaid(clotIsLikelier), unsaid(some(riskToldElsewhere, legNewlyAches))),
  },
  {
    why: 'A leg that tightens, tingles, twitches or grows weak, of no known length, with no ache: a clot aches.',
    less: ['lasts', 'when', 'clot-risk'],
    lost: ['suspected-dvt', 'pregnancy-urgent', 'pulmonary-embolism', 'bleed-on-blood-thinners', 'child-limp'],
    when: unsaid(isAny('feel', 'aches', 'stays-tight', 'sharp', 'sore-days')),
  },
  {
    why: 'No place in one leg was named: what is left is both legs, the arms, the ribs or several muscles.',
    less: ['lasts', 'where', 'feel'],
    lost: [
      'child-limp',
      'weak-arm',
      'weak-after-infection',
      'suspected-dvt',
      'pregnancy-urgent',
      'pulmonary-embolism',
      'rhabdomyolysis',
      'achilles-rupture',
      'overworked-muscle',
    ],
    when: some(
      unsaid(isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin')),
      isAny('where', 'either-leg', 'both-legs'),
    ),
  },
  {
    why: 'Heavy legs, sore or with needles, are what every marathon brings; hours and days make it something else.',
    less: ['lasts'],
    lost: [
      'overworked-muscle',
      'suspected-dvt',
      'spine-both-legs',
      'weak-arm',
      'weak-with-kidneys',
      'pregnancy-urgent',
      'bleed-on-blood-thinners',
    ],
    when: every(isAny('feel', 'weak', 'tingles'), unsaid(isAny('when', 'at-rest', 'in-bed'))),
  },
  {
    why: 'Tight with needles on runs alone, long known, in a thigh or arm, numb on runs only or told as a muscle that locks: hours after a run alone made it more.',
    less: ['lasts', 'when'],
    lost: ['limb-in-danger'],
    when: some(
      unsaid(notOnlyOnRuns),
      is('history', 'months'),
      unsaid(isAny('where', 'shin', 'calf', 'foot', 'several-muscles')),
      unsaid(isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp')),
      unsaid(needles),
    ),
  },
  {
    why: 'A clot long ago, and a leg that cramps, not known to have done so for weeks.',
    less: ['history'],
    lost: ['suspected-dvt'],
    when: isAny('history', 'months', 'years', 'more-often'),
  },
  {
    why: 'An arm and a leg that grow heavy on a run, with no side told: both sides tire.',
    less: ['where'],
    lost: ['weak-arm', 'suspected-dvt', 'pregnancy-urgent'],
    when: every(is('where', 'arms-or-hands'), is('feel', 'weak')),
  },
  {
    why: 'Arms that ache late in a run alone and may not be well again as it ends, or for hours at a time not told, are tired or sore.',
    less: ['lasts', 'when'],
    lost: ['cardiac-symptoms-settled'],
    when: every(
      is('where', 'arms-or-hands'),
      some(is('lasts', 'hours'), unsaid(isAny('when', 'first-minutes', 'soon', 'middle', 'every-run'))),
    ),
  },
  {
    why: 'That it is weak, numb or tightens was told in this answer alone; a place and a time are a cramp.',
    less: ['feel'],
    lost: [
      'suspected-dvt',
      'pulmonary-embolism',
      'limb-in-danger',
      'weak-arm',
      'spine-both-legs',
      'weak-with-kidneys',
      'weak-after-infection',
      'overworked-muscle',
    ],
    when: isAny('feel', 'weak', 'tingles', 'tightens'),
  },
  {
    why: 'That it is an arm, a hip, one leg or both was told in this answer alone, and without it nothing is a sign.',
    less: ['where'],
    lost: [
      'weak-arm',
      'child-limp',
      'cardiac-symptoms-settled',
      'low-calcium',
      'weak-after-infection',
      'weak-with-kidneys',
    ],
    when: isAny('where', 'arms-or-hands', 'hip-or-groin', 'same-leg', 'both-legs', 'either-leg'),
  },
  {
    why: 'Two of what it does, where, when, for how long and what makes clots likelier are not told: nothing points to a leg in danger.',
    less: ['feel', 'where', 'when', 'lasts', 'clot-risk'],
    lost: [
      'suspected-dvt',
      'pregnancy-urgent',
      'pulmonary-embolism',
      'bleed-on-blood-thinners',
      'child-limp',
      'weak-arm',
      'cardiac-symptoms-settled',
      'low-calcium',
      'weak-with-kidneys',
    ],
    when: some(feelNotSaid, whereNotSaid, lengthNotTold),
  },
]

/** With less said, the question in which the sign was told is not asked. Clots are asked about all the same. */
const notAsked = (left: Runner): boolean =>
  left.assessment.ignored.some(
    (question) => question === 'stitch' || (question !== 'clot-risk' && signsAsked.includes(question)),
  )

/** "Not sure" of the very question that told the sign: nothing else points there, and the result says that it is open. */
const stillOpen = (question: QuestionId, left: Runner): boolean =>
  question !== 'clot-risk' &&
  signsAsked.includes(question) &&
  (left.says[question] === undefined || left.assessment.unscreened.includes(question))

function isArgued(question: QuestionId, first: Runner, left: Runner): boolean {
  const urgent = first.assessment.flags.filter(({ level }) => isUrgent(level)).map(({ flag }) => flag)
  return (
    stillOpen(question, left) ||
    notAsked(left) ||
    urgent.every((flag) =>
      argued.some(
        ({ less, lost, when }) => less.includes(question) && lost.includes(flag) && judge(when, first.says) === 'holds',
      ),
    )
  )
}

describe('an answer less', () => {
  it('leaves nobody to themselves who was for today with it, but where it is argued', () => {
    const open: string[] = []
    for (const says of fc.sample(runnersWho(['signs-now', 'none']), {
      numRuns: 1500,
    })) {
      const first = runner(says)
      if (!isUrgent(first.triage)) continue
      const signs = quiz.asked(says).filter((id) => signsAsked.includes(id) && id !== 'signs-now')
      for (const question of [...signs, 'feel', 'lasts', 'when', 'history', 'where'] as const)
        for (const less of withLess(says, question)) {
          const left = runner(less)
          if (left.triage === 'self-care' && !isArgued(question, first, left))
            open.push(`${first.flags.join()} without ${question}: ${JSON.stringify(says)}`)
        }
    }
    if (open.length > 0) throw new Error(open.join('\n'))
  })

  it('has a reason for each exception, and few of them', () => {
    for (const { why } of argued) expect(why).toMatch(/\.$/)
    expect(argued.length).toBeLessThanOrEqual(12)
  })
})
