import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { mayTake } from '../../../src/content/patterns/medicines/may-take'
import { quiz } from '../../../src/content/quiz'
import { signs } from '../../../src/content/signs'
import { elsewhere } from '../../../src/content/signsElsewhere'
import { deadlines } from '../../../src/domain/appointment/appointment'
import { judge } from '../../../src/domain/conditions/compileCondition'
import { type Condition, every } from '../../../src/domain/conditions/condition'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Sign } from '../../../src/domain/flags/sign'
import { type Answers, type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { relevantAnswers } from '../../../src/domain/quiz/quiz'
import { legRunnersWho, runnersWho, type Tick } from '../../support/arbitraryRunners'
import { unsureLines } from '../../support/unsureLines'

const times = ['emergency', 'same-day', ...deadlines, 'nobody'] as const
type Time = (typeof times)[number]

/** How soon a line says it, soonest first: a line may say more than it must. */
const said: readonly (readonly [Time, RegExp])[] = [
  ['emergency', /emergency number/],
  ['same-day', /be seen today/i],
  ['today', /today/],
  ['two-days', /in a day or two/],
  ['days', /within days/],
  ['two-weeks', /next week or two/],
  ['weeks', /next few weeks|See a physio for/],
  ['before-hard-runs', /before you run hard/i],
  ['next-visit', /when you are next there/i],
]

const table: { readonly [question: string]: { readonly [answer: string]: Sign } } = { ...signs, ...elsewhere }
const questions = Object.keys(table) as readonly QuestionId[]
const gateways = { 'unwell-now': 'very-unwell', 'chest-now': 'chest', 'fluids-now': 'fluids', 'leg-now': 'one-leg' }

const given = (question: QuestionId, answer: string) => (shapeOf(question).kind === 'one' ? answer : [answer])

const has = (line: string, { listed, says }: Sign): boolean =>
  line.toLowerCase().includes((listed ?? says).toLowerCase())

/** How soon the box names this sign. */
function inBox(lines: readonly string[], sign: Sign): Time {
  const told = lines.filter((line) => has(line, sign)).join(' ')
  return said.find(([, words]) => words.test(told))?.[0] ?? 'nobody'
}

/** How soon the result wants someone. */
function inResult(answers: Answers): Time {
  const assessment = assess(answers)
  const { triage } = assessment
  if (triage === 'self-care') return 'nobody'
  if (triage === 'emergency' || triage === 'same-day') return triage
  return myAppointment(assessment, answers)?.within ?? 'two-weeks'
}

/** What the box has always asked for by itself, sooner than the urgency of the table. */
const sterner: ReadonlyMap<Sign, Time> = new Map<Sign, Time>([
  [signs['rest-signs'].wasting, 'days'],
  [signs['rest-signs'].spreading, 'days'],
  [signs['signs-before']['dark-urine-earlier'], 'two-days'],
  [signs['signs-before']['swollen-leg-earlier'], 'two-days'],
  [signs['builds-signs']['bone-spot'], 'days'],
])

const byItself = (sign: Sign): Time => sterner.get(sign) ?? ofUrgency(sign.urgency)

const ofUrgency = (urgency: Sign['urgency']): Time =>
  urgency === undefined
    ? 'nobody'
    : ({ emergency: 'emergency', 'same-day': 'same-day', 'see-doctor': 'two-weeks', 'see-physio': 'weeks' } as const)[
        urgency
      ]

const at = (time: Time): number => times.indexOf(time)

/** Signs of one medicine, for whoever may take it. */
const onlyOn: { readonly [answer: string]: Condition } = {
  'weak-on-statin': mayTake('statin'),
  'tendon-pain': mayTake('quinolone'),
}

/** Every sign behind a question that is open, with the answers that this runner would have given. */
function behind(question: QuestionId, answers: Answers): readonly { sign: Sign; ticked: Answers }[] {
  if (question === 'signs-now')
    return Object.entries(gateways).flatMap(([one, gateway]) =>
      behind(one as QuestionId, { ...answers, 'signs-now': [gateway] } as Answers),
    )
  return Object.entries(table[question] ?? {})
    .filter(([answer]) => judge(onlyOn[answer] ?? every(), answers) === 'holds')
    .map(([answer, sign]) => ({ sign, ticked: { ...answers, [question]: given(question, answer) } }))
}

/** Checks every sign of one open question of this runner. True if the question is open and the box is shown. */
function check(says: Answers, question: QuestionId): boolean {
  const answers = relevantAnswers(quiz, { ...says, [question]: given(question, 'not-sure') } as Answers)
  const { triage, unscreened, plan } = assess(answers)
  const restsNow = plan.forbidden.has('run')
  if (isUrgent(triage) || !unscreened.includes(question)) return false
  const lines = unsureLines(question, answers)
  const now = inResult(answers)
  for (const { sign, ticked } of behind(question, answers)) {
    const told = inBox(lines, sign)
    const then = inResult(ticked)
    const restsNewly = !restsNow && assess(ticked).plan.forbidden.has('run')
    const alone = byItself(sign)
    const mustSay = alone === 'nobody' && at(then) >= at(now) ? 'nobody' : times[Math.min(at(alone), at(then))]
    const who = JSON.stringify({ question, sign: sign.says, told, then, alone, now, answers })
    expect(at(told), `told too late: ${who}`).toBeLessThanOrEqual(at(mustSay ?? 'nobody'))
    if (restsNewly && at(told) > at('same-day') && told !== 'nobody')
      expect(lines.filter((line) => has(line, sign)).join(' '), `told to run: ${who}`).toMatch(/no running/i)
    // Nobody may go on running with a sign that forbids it, and read nothing of it.
    if (restsNewly) expect(told, `untold: ${who}`).not.toBe('nobody')
    expect(at(told), `told too soon: ${who}`).toBeGreaterThanOrEqual(Math.min(at(alone), at(then)))
  }
  return true
}

/** What makes the quiz ask it. */
const opens: { readonly [Q in QuestionId]?: readonly Tick[] } = {
  'clot-risk': [
    ['where', 'same-leg'],
    ['when', 'at-rest'],
  ],
  stitch: [['where', 'ribs']],
  'sudden-signs': [['feel', 'sharp']],
  'builds-signs': [['feel', 'aches']],
  'early-signs': [['when', 'first-minutes']],
  'rest-signs': [['when', 'at-rest']],
  'signs-before': [['health', 'earlier-sign']],
  'pregnancy-signs': [['health', 'pregnant']],
  eating: [['health', 'eating']],
  'sickle-signs': [
    ['health', 'condition'],
    ['conditions', 'sickle'],
  ],
  'medicine-signs': [['health', 'medicines']],
}

describe('the box of whoever was not sure', () => {
  it.each(['signs-now', ...questions] as const)(
    'names no sign of %s later than the result with it would',
    (question) => {
      const gate = Object.entries(gateways).find(([behind]) => behind === question)?.[1]
      const none = gate === undefined && question !== 'signs-now' ? ([['signs-now', 'none']] as const) : []
      const ticks = [...none, ...(opens[question] ?? [])]
      const who = question === 'stitch' ? runnersWho(...ticks) : fc.oneof(legRunnersWho(...ticks), runnersWho(...ticks))
      let shown = 0
      fc.assert(
        fc.property(who, (says) => {
          const opened = gate === undefined ? says : ({ ...says, 'signs-now': [gate] } as Answers)
          if (check(opened, question)) shown += 1
        }),
        { numRuns: 60 },
      )
      // Who is not sure which sign of now it was is told as if it were the gravest, and reads no box.
      if (gate === undefined) expect(shown).toBeGreaterThan(0)
    },
  )
})

const rest: Answers = {
  'signs-now': ['none'],
  where: ['foot'],
  feel: ['aches'],
  lasts: 'hours',
  when: ['at-rest'],
  history: 'few',
  'clot-risk': ['none'],
  'builds-signs': ['not-sure'],
  'rest-signs': ['none'],
  sleep: 'never',
  health: ['65-plus'],
}

describe('what a sign wants of this runner', () => {
  it.each<readonly [string, QuestionId, RegExp, Answers]>([
    [
      'a foot that aches at rest, and colder',
      'builds-signs',
      /^Call your emergency number for: .*one foot colder/m,
      rest,
    ],
    [
      'both legs weak at rest, and from the back',
      'builds-signs',
      /^Be seen today for: .*from back or bottom/m,
      {
        ...rest,
        where: ['both-legs', 'hamstring'],
        feel: ['weak'],
        lasts: 'minutes',
        when: ['at-rest', 'every-run'],
        health: ['40-64'],
      },
    ],
    [
      'clawing hands, and ill kidneys',
      'rest-signs',
      /^Be seen today for: .*hands or feet claw/m,
      {
        'signs-now': ['none'],
        where: ['arms-or-hands'],
        feel: ['locks', 'tingles'],
        lasts: 'minutes',
        when: ['at-rest'],
        history: 'few',
        'rest-signs': ['not-sure'],
        'builds-signs': ['none'],
        sleep: 'never',
        health: ['40-64', 'condition'],
        conditions: ['kidney'],
      },
    ],
    [
      'swollen ankles after a birth',
      'rest-signs',
      /^Be seen today for: .*both ankles swell/m,
      {
        'signs-now': ['none'],
        where: ['calf', 'both-legs'],
        feel: ['locks'],
        when: ['in-bed'],
        'rest-signs': ['not-sure'],
        sleep: 'now-and-then',
        health: ['18-39', 'birth-lately'],
        'pregnancy-signs': ['none'],
      },
    ],
    [
      'a sudden pain in a thigh under 18, and a limp',
      'sudden-signs',
      /^Be seen today for: .*I walk unevenly/m,
      {
        'signs-now': ['none'],
        where: ['quad'],
        feel: ['sharp'],
        lasts: 'minutes',
        when: ['middle'],
        history: 'first-ever',
        'sudden-signs': ['not-sure'],
        sleep: 'never',
        health: ['under-18'],
      },
    ],
    [
      'a pain under the ribs that stays',
      'stitch',
      /^Be seen today for: .*stays over 15 minutes/m,
      { 'signs-now': ['none'], where: ['ribs'], stitch: ['not-sure'], health: ['40-64', 'well'] },
    ],
  ])('%s', (_, question, words, answers) => {
    expect(assess(answers).unscreened).toContain(question)
    expect(unsureLines(question, answers).join('\n')).toMatch(words)
  })

  it.each<readonly [QuestionId, RegExp, Answers]>([
    ['builds-signs', /^See a doctor within days for: .*one sore bone spot.*No running until then/m, {}],
    ['builds-signs', /^See a (doctor|physio) .*I walk unevenly.*No running until then/m, {}],
    ['signs-before', /^See a doctor in a day or two for: .*brown or cola.*No running until then/m, {}],
    ['rest-signs', /^See a doctor within days for: .*a muscle gets thin or weak/m, {}],
  ])('%s keeps the shorter times and the rests from running that some signs ask: %s', (question, words) => {
    const says: Answers = {
      'signs-now': ['none'],
      where: ['shin'],
      feel: ['aches'],
      when: ['every-run', 'at-rest'],
      health: question === 'signs-before' ? ['18-39', 'earlier-sign'] : ['18-39', 'well'],
      [question]: ['not-sure'],
    }
    expect(assess(says).unscreened).toContain(question)
    expect(unsureLines(question, says).join('\n')).toMatch(words)
  })
})

describe('not sure what came first, medicine or trouble', () => {
  const lines = (medicines: Answers['medicines']): string =>
    unsureLines('medicine-signs', { health: ['65-plus', 'medicines'], ...(medicines && { medicines }) }).join(' ')

  it('speaks of a statin or an antibiotic to whoever may take one', () => {
    for (const taken of [['statin', 'quinolone'], ['unknown-name'], ['not-sure'], undefined] as const) {
      expect([taken, lines(taken)]).toEqual([taken, expect.stringMatching(/statin/)])
      expect([taken, lines(taken)]).toEqual([taken, expect.stringMatching(/-floxacin/)])
    }
  })

  it('speaks of neither to whoever told of other tablets', () => {
    for (const taken of [['blood-pressure-unknown'], ['diuretic', 'aspirin']] as const) {
      expect([taken, lines(taken)]).toEqual([taken, expect.not.stringMatching(/statin|antibiotic|-floxacin/)])
      expect(lines(taken)).toMatch(/new or raised medicine/)
    }
  })
})
