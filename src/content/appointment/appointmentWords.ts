import type { Appointment, Deadline, Whom } from '../../domain/appointment/appointment'
import { fill } from '../../domain/fill'

export const whomWords = {
  doctor: 'your doctor’s practice',
  midwife: 'your midwife or doctor',
  'heart-or-kidney-team': 'your heart or kidney team, or your doctor',
  prescriber: 'whoever prescribed your medicine',
  'diabetes-team': 'your diabetes team',
  'stoma-team': 'your stoma nurse or doctor',
  pharmacist: 'your pharmacist',
  physio: 'a physio',
} as const satisfies Record<Whom, string>

const deadlineWords = {
  today: 'Call WHOM today.',
  'two-days': 'Call WHOM, to be seen within a day or two.',
  days: 'Call WHOM in the next few days.',
  'two-weeks': 'Call WHOM for a visit in the next week or two.',
  weeks: 'Call WHOM for a visit in the next few weeks.',
  'before-hard-runs': 'Call WHOM before you run hard, long or in heat again.',
  'next-visit': 'Ask WHOM when you are next there, or by phone.',
} as const satisfies Record<Deadline, string>

/** What a sentence ends with: hard runs may wait for a call that has a day of its own. */
const ends = new Map([
  [true, ', and before you run hard, long or in heat again.'],
  [false, '.'],
])
const endsInBrief = new Map([
  [true, ', before hard, long or hot runs.'],
  [false, '.'],
])

const withEnd = (sentence: string, end = '.'): string => sentence.replace(/\.$/, end)

/** Whom to ring and how soon, in a sentence. */
export const leadOf = (appointment: Omit<Appointment, 'measure' | 'asks'>): string =>
  withEnd(
    fill(deadlineWords[appointment.within], { WHOM: whomWords[appointment.whom] }),
    ends.get(appointment.beforeHardRuns),
  )

/** What can wait a little is done tomorrow, too: "tomorrow, in the next few days" would be two answers. */
const soonWords: { readonly [D in Deadline]?: string } = {
  days: 'Call WHOM.',
  'two-weeks': 'Call WHOM: a visit in the next week or two.',
  weeks: 'Call WHOM: a visit in the next weeks.',
}

/** When a call is made that can wait for an open practice. */
export const nextWorkingDay = 'On the next working day'

/** For what cannot wait for it. */
const ifClosed = ' Closed? An urgent medical line.'

/** The appointment in two lines, for the card that opens result and plan. `closed`: nobody answers tomorrow. */
export function appointmentInBrief(appointment: Appointment, closed = false): string {
  const { within, whom, asks } = appointment
  const call = withEnd(
    fill(soonWords[within] ?? deadlineWords[within], { WHOM: whomWords[whom] }),
    endsInBrief.get(appointment.beforeHardRuns),
  )
  const about = asks.slice(0, 2).map((ask) => ask.about)
  return `${call}${closed && within === 'two-days' ? ifClosed : ''} Ask about ${about.join(', and ')}.`
}
