import type { Assessment } from '../assess'
import { type Appointment, deadlines } from './appointment'

/** When someone has to look, soonest first: what cannot wait, then the deadlines of an appointment. */
export const times = ['emergency', 'same-day', ...deadlines] as const

/** How soon a runner is to be looked at, and by whom. */
export type HowSoon = {
  readonly by: (typeof times)[number]
  readonly whom: 'doctor' | 'physio'
  /** Until then. */
  readonly noRunning: boolean
}

/** What a result asks for. Undefined if nobody has to look. */
export function howSoonOf(
  { triage, plan }: Pick<Assessment, 'triage' | 'plan'>,
  appointment: Pick<Appointment, 'within'> | undefined,
): HowSoon | undefined {
  const noRunning = plan.forbidden.has('run')
  switch (triage) {
    case 'self-care':
      return undefined
    case 'emergency':
    case 'same-day':
      return { by: triage, whom: 'doctor', noRunning }
    case 'see-doctor':
      return { by: appointment?.within ?? 'two-weeks', whom: 'doctor', noRunning }
    case 'see-physio':
      return { by: appointment?.within ?? 'weeks', whom: 'physio', noRunning }
  }
}

/** Whether the one asks for more than the other: sooner, a doctor where a physio would have done, or no running until then. */
export const asksMore = (one: HowSoon, other: HowSoon | undefined): boolean =>
  other === undefined ||
  times.indexOf(one.by) < times.indexOf(other.by) ||
  (one.whom === 'doctor' && other.whom === 'physio') ||
  (one.noRunning && !other.noRunning)

/** Both in one: the sooner deadline, with someone who can see to both. */
export const sooner = (one: HowSoon, other: HowSoon): HowSoon => ({
  by: times.find((time) => time === one.by || time === other.by) ?? one.by,
  whom: one.whom === 'doctor' ? 'doctor' : other.whom,
  noRunning: one.noRunning || other.noRunning,
})
