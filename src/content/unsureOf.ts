import { asksMore, type HowSoon, howSoonOf, sooner, times } from '../domain/appointment/howSoonOf'
import { judge } from '../domain/conditions/compileCondition'
import type { Condition } from '../domain/conditions/condition'
import type { Sign } from '../domain/flags/sign'
import { type Answers, type AnswerTo, type QuestionId, shapeOf } from '../domain/questionnaire/questionnaire'
import { howSoon } from './howSoon'
import { assess } from './model'
import { myAppointment } from './myAppointment'
import { mayTake } from './patterns/medicines/may-take'
import { signs } from './signs'
import type { signsOfNow } from './signs/now'
import { elsewhere } from './signsElsewhere'
import { besides } from './unsureBesides'
import type { UnsureLine } from './unsureLine'

/** One thing that may be true of someone who was not sure, with the answers that they would have given then. */
type Possible = { readonly sign: Sign; readonly ticked: Answers }

/** The answer to the first question that leads to each of the four behind it. */
const gatewayTo: { readonly [Q in keyof typeof signsOfNow]: AnswerTo<'signs-now'> } = {
  'unwell-now': 'very-unwell',
  'chest-now': 'chest',
  'fluids-now': 'fluids',
  'leg-now': 'one-leg',
}

/** A sign of one medicine, for whoever may take it. */
const onlyFor: ReadonlyMap<Sign, Condition> = new Map<Sign, Condition>([
  [elsewhere['medicine-signs']['weak-on-statin'], mayTake('statin')],
  [elsewhere['medicine-signs']['tendon-pain'], mayTake('quinolone')],
])

const mayBeTrue = ({ sign, ticked }: Possible): boolean => {
  const when = onlyFor.get(sign)
  return when === undefined || judge(when, ticked) === 'holds'
}

const signsAskedBy: { readonly [question: string]: { readonly [answer: string]: Sign } } = { ...signs, ...elsewhere }

/** All that a question asks for. The first one names the signs of the four behind it. */
function possibleIn(question: QuestionId, answers: Answers): readonly Possible[] {
  if (question === 'signs-now')
    return (Object.keys(gatewayTo) as (keyof typeof gatewayTo)[]).flatMap((behind) =>
      possibleIn(behind, { ...answers, 'signs-now': [gatewayTo[behind]] }),
    )
  const isOne = shapeOf(question).kind === 'one'
  return Object.entries(signsAskedBy[question] ?? {})
    .map(([answer, sign]) => ({ sign, ticked: { ...answers, [question]: isOne ? answer : [answer] } }))
    .filter(mayBeTrue)
}

const resultOf = (answers: Answers): HowSoon | undefined => {
  const assessment = assess(answers)
  return howSoonOf(assessment, myAppointment(assessment, answers))
}

/** How soon a sign wants someone if it is all that was said. */
const byItself: { readonly [U in NonNullable<Sign['urgency']>]: HowSoon } = {
  emergency: { by: 'emergency', whom: 'doctor', noRunning: false },
  'same-day': { by: 'same-day', whom: 'doctor', noRunning: false },
  'see-doctor': { by: 'two-weeks', whom: 'doctor', noRunning: false },
  'see-physio': { by: 'weeks', whom: 'physio', noRunning: false },
}

/** Signs that want someone sooner than the others of their urgency, or no running until then, whatever the rules make of the rest. */
const sternerByItself: ReadonlyMap<Sign, HowSoon> = new Map<Sign, HowSoon>([
  [signs['rest-signs'].wasting, { by: 'days', whom: 'doctor', noRunning: false }],
  [signs['rest-signs'].spreading, { by: 'days', whom: 'doctor', noRunning: false }],
  [signs['signs-before']['dark-urine-earlier'], { by: 'two-days', whom: 'doctor', noRunning: true }],
  [signs['signs-before']['swollen-leg-earlier'], { by: 'two-days', whom: 'doctor', noRunning: true }],
  [signs['builds-signs']['bone-spot'], { by: 'days', whom: 'doctor', noRunning: true }],
  [signs['builds-signs'].limp, { by: 'weeks', whom: 'physio', noRunning: true }],
])

/** How soon a sign wants someone in this runner: as soon as by itself, or as their result would say. Undefined if it changes nothing. */
function soonFor({ sign, ticked }: Possible, now: HowSoon | undefined): HowSoon | undefined {
  const then = resultOf(ticked)
  const alone = sternerByItself.get(sign) ?? (sign.urgency && byItself[sign.urgency])
  if (then === undefined) return alone
  if (alone !== undefined) return sooner(alone, then)
  return asksMore(then, now) ? then : undefined
}

/** Before the signs, with whoever has to look at them. */
const leads = {
  emergency: () => `${howSoon.emergency.slice(0, -1)} for`,
  'same-day': () => `${howSoon['same-day'].slice(0, -1)} for`,
  today: () => 'Call a doctor today for',
  'two-days': (whom) => `See ${whom} in a day or two for`,
  days: (whom) => `See ${whom} within days for`,
  'two-weeks': (whom) => `See ${whom} in the next week or two for`,
  weeks: (whom) => (whom === 'a physio' ? 'See a physio for' : `See ${whom} in the next few weeks for`),
  'before-hard-runs': (whom) => `Before you run hard, long or in heat again, ask ${whom} about`,
  'next-visit': (whom) => `When you are next there, ask ${whom} about`,
} as const satisfies { readonly [T in HowSoon['by']]: (whom: 'a doctor' | 'a physio') => string }

/** Inside a sentence a line to tick begins small, unless it speaks of the runner. */
const inSentence = (says: string): string =>
  says.startsWith('I ') ? says : `${says.charAt(0).toLowerCase()}${says.slice(1)}`

/** What the answers of a question are about, where they say it only together with it. */
const about: { readonly [Q in QuestionId]?: string } = { 'clot-risk': ' that sore leg, with' }

const isUrgent = ({ by }: HowSoon): boolean => by === 'emergency' || by === 'same-day'

/** "Be seen today for: a cramp locked for ten minutes." */
function lineOf(question: QuestionId, soon: HowSoon, of: readonly Sign[]): UnsureLine {
  // Not the short words of the gate beside the road: they leave out what tells a sign from something ordinary.
  const words = new Set(of.map(({ listed, says }) => inSentence(listed ?? says)))
  const lead = leads[soon.by](soon.whom === 'physio' ? 'a physio' : 'a doctor')
  return {
    say: `${lead}${about[question] ?? ''}`,
    signs: [...words],
    ...(soon.noRunning && !isUrgent(soon) && { until: 'No running until then.' }),
  }
}

type SignAndUrgency = { readonly sign: Sign; readonly soon: HowSoon }

/** Signs by how soon they want someone, soonest first. */
function bySoonness(question: QuestionId, told: readonly SignAndUrgency[]): readonly UnsureLine[] {
  const asked = times.flatMap((by) =>
    (['doctor', 'physio'] as const).flatMap((whom) =>
      [true, false].map((noRunning): HowSoon => ({ by, whom, noRunning })),
    ),
  )
  const lines = asked.map((soon) => {
    const of = told.filter(
      (one) => one.soon.by === soon.by && one.soon.whom === soon.whom && one.soon.noRunning === soon.noRunning,
    )
    return of.length === 0
      ? []
      : [
          lineOf(
            question,
            soon,
            of.map(({ sign }) => sign),
          ),
        ]
  })
  return lines.flat()
}

/**
 * What someone who was not sure of a question about signs has to know: what it asks for, by how soon. The rules themselves say how soon,
 * with each answer in turn put to all else that this runner said: what can wait in one is urgent in another.
 */
export function unsureOf(question: QuestionId, answers: Answers): readonly UnsureLine[] {
  const now = resultOf(answers)
  const told = possibleIn(question, answers).flatMap((one): readonly SignAndUrgency[] => {
    const soon = soonFor(one, now)
    return soon === undefined ? [] : [{ sign: one.sign, soon }]
  })
  const isToldUrgent = (sign: Sign) => told.some((one) => one.sign === sign && isUrgent(one.soon))
  const more = (besides[question] ?? [])
    .filter(({ when }) => when === undefined || judge(when, answers) === 'holds')
    .flatMap(({ say, of, orElse }) => (of?.every(isToldUrgent) ? (orElse ?? []) : say))
  return [...bySoonness(question, told), ...more.map((say) => ({ say, signs: [] }))]
}
