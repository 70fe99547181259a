import type { Assessment } from '../assess'
import { judge } from '../conditions/compileCondition'
import type { Condition } from '../conditions/condition'
import type { Deed } from '../deeds'
import { isUrgent } from '../flags/screenRedFlags'
import type { Answers } from '../questionnaire/questionnaire'
import type { ConflictId, FlagId, MeasureId } from '../vocabulary'

/** Whom to ring. */
export type Whom =
  | 'doctor'
  | 'midwife'
  | 'heart-or-kidney-team'
  | 'prescriber'
  | 'diabetes-team'
  | 'stoma-team'
  | 'pharmacist'
  | 'physio'

/**
 * How soon to ring, soonest first. `today` is for a call alone: a runner who must be seen today has an urgent flag, and gets no
 * plan and no appointment.
 */
export const deadlines = ['today', 'two-days', 'days', 'two-weeks', 'weeks', 'before-hard-runs', 'next-visit'] as const
export type Deadline = (typeof deadlines)[number]

/** One question to put to whoever is rung. */
export type Ask = {
  /** Must hold: nobody asks about what they did not tick. */
  readonly when?: Condition
  /** What it is about, in a few words for the card: "lithium on long runs". Two asks with the same words are one. */
  readonly about: string
  /** The question, in the runner's own voice. */
  readonly say: string
}

type Sooner = { readonly when: Condition; readonly within: Deadline }

/** What a flag means for the appointment. `A` is what the flag says to do. */
export type Arrangement<A extends string = string> = {
  readonly whom: Whom
  /** Other people to ring for some runners. The first whose condition holds is rung. */
  readonly rather?: readonly { readonly when: Condition; readonly whom: Whom }[]
  readonly within: Deadline
  /** For some it is sooner. */
  readonly sooner?: readonly Sooner[]
  /** Lines of the flag that say whom to see, how soon and what to ask: the appointment says it once for all flags. */
  readonly replaces: readonly A[]
  /** What those lines said besides. */
  readonly meanwhile?: string
  /** Lines on how to run until then: not said to anyone who must not run. */
  readonly forWhoRuns?: readonly A[]
  readonly asks: readonly [Ask, ...Ask[]]
}

export type AppointmentCards = {
  readonly flags: { readonly [F in FlagId]?: Arrangement }
  readonly conflicts: { readonly [C in ConflictId]?: readonly (Ask & { readonly whom?: Whom })[] }
  /** Answers that bring an appointment forward without a flag. */
  readonly sooner: readonly Sooner[]
  /** Questions that answers raise by themselves, and at last two that anyone may ask. */
  readonly others: readonly Ask[]
}

/** One call or appointment for all that should be looked at: whom to ring, one deadline, and two to four questions. */
export type Appointment = {
  /** The action of the plan that is this appointment. */
  readonly measure: MeasureId
  readonly whom: Whom
  readonly within: Deadline
  /** True if hard, long or hot runs wait for it too, and it may be later than the next of them. */
  readonly beforeHardRuns: boolean
  readonly asks: readonly Ask[]
}

/** What hard runs are made of: whoever must do none of it need not be told to wait with it. */
const hardRuns = ['run-long', 'run-fast', 'race'] as const satisfies readonly Deed[]

const mostAsks = 4

const first = <T>(order: readonly T[], some: readonly unknown[]): T | undefined =>
  order.find((one) => some.includes(one))

/**
 * One person to ask about everything. If several are named, it is the midwife or the heart or kidney team if they are among
 * them, else a doctor.
 */
function oneFor(named: readonly Whom[]): Whom | undefined {
  const all = new Set(named)
  return all.size < 2 ? named[0] : (first<Whom>(['midwife', 'heart-or-kidney-team'], named) ?? 'doctor')
}

/**
 * The one appointment or call of this runner. Undefined if nobody has to be asked, or if it cannot wait for an appointment.
 * @param told the cautions that this runner reads, gravest first
 */
export function appointmentFor(
  { triage, flags, plan }: Pick<Assessment, 'triage' | 'flags' | 'plan'>,
  answers: Answers,
  told: readonly ConflictId[],
  cards: AppointmentCards,
): Appointment | undefined {
  const inThePlan = plan.items.map((item) => item.measure)
  const measure = first<MeasureId>(['medical-check', 'medicine-review'], inThePlan)
  if (isUrgent(triage) || measure === undefined) return undefined
  const holds = ({ when }: { readonly when?: Condition }) => when === undefined || judge(when, answers) === 'holds'
  const arranged = flags.flatMap(({ flag }) => cards.flags[flag] ?? [])
  const cautions = told.flatMap((id) => cards.conflicts[id] ?? []).filter(holds)

  const named = [
    ...arranged.map(({ whom, rather = [] }) => rather.find(holds)?.whom ?? whom),
    ...cautions.flatMap(({ whom }) => whom ?? []),
  ]
  const whom = oneFor(named) ?? (measure === 'medical-check' ? 'doctor' : 'pharmacist')
  // Who must not run at all would read "before you run hard" as leave to run easily. Each deadline is read so before the soonest is
  // chosen, or a sign more would put the call off.
  const read = (within: Deadline): Deadline =>
    within === 'before-hard-runs' && plan.forbidden.has('run') ? 'days' : within
  const due = [
    ...arranged.flatMap(({ within, sooner = [] }) => [within, ...sooner.filter(holds).map((one) => one.within)]),
    ...cards.sooner.filter(holds).map(({ within }) => within),
  ].map(read)
  const within = first(deadlines, due) ?? 'next-visit'
  const beforeHardRuns =
    due.includes('before-hard-runs') &&
    (['days', 'two-weeks', 'weeks'] as const satisfies readonly Deadline[]).some((late) => late === within) &&
    hardRuns.some((deed) => !plan.forbidden.has(deed))

  const ofFlags = arranged.map(({ asks }) => asks.filter(holds))
  const asks = [
    ...ofFlags.flatMap(([one]) => one ?? []),
    ...cautions,
    ...ofFlags.flatMap(([, ...more]) => more),
    ...cards.others.filter(holds),
  ]
  const once = asks.filter(({ about }, nth) => asks.findIndex((other) => other.about === about) === nth)
  // The last two of the others suit anyone. They are only used to make up two questions.
  const own = once.slice(0, Math.max(2, once.length - 2))
  return { measure, whom, within, beforeHardRuns, asks: own.slice(0, mostAsks) }
}
