import { describe, expect, it } from 'vitest'
import { appointmentInBrief } from '../../../src/content/appointment/appointmentWords'
import { causes } from '../../../src/content/causes'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { questions } from '../../../src/content/questions'
import { quiz } from '../../../src/content/quiz'
import { reassurance } from '../../../src/content/reassurance'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { mostWords, type TomorrowCard } from '../../../src/domain/tomorrow/fittedCard'
import { wordsIn } from '../../../src/domain/tomorrow/wordsIn'
import { forMany, legRunnersWho } from '../../support/arbitraryRunners'

/** 61, calves, in bed, now one leg and now the other, two nights a week; a statin and amlodipine. */
const inBedOnly: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['in-bed'],
  'rest-signs': ['none'],
  drinking: ['to-thirst'],
  sleep: 'most-weeks',
  night: ['none'],
  health: ['40-64', 'medicines'],
  medicines: ['statin', 'amlodipine'],
  'medicine-signs': ['none'],
  supplements: ['none'],
}

const card = (answers: Answers): TomorrowCard => cardFor(assess(answers), answers)
const wordsOn = ({ lines, beware, because = '' }: TomorrowCard): number =>
  [...lines.flatMap(({ heading, say }) => [heading, say]), ...beware, because].reduce((sum, t) => sum + wordsIn(t), 0)
const appointment = (answers: Answers) => myAppointment(assess(answers), answers)

describe('what is asked of someone who cramps night after night and never on a run', () => {
  it('is neither the run nor its weather, and still what they drink', () => {
    const asked = quiz.asked(inBedOnly)
    expect(asked).not.toContain('load')
    expect(asked).not.toContain('heat')
    expect(asked).toContain('drinking')
  })

  it.each<readonly [string, Answers]>([
    ['on a run too', { ...inBedOnly, when: ['in-bed', 'last-part'] }],
    ['hours after runs', { ...inBedOnly, when: ['in-bed', 'hours-after'] }],
    ['now and then', { ...inBedOnly, sleep: 'now-and-then' }],
    ['after hard runs', { ...inBedOnly, sleep: 'after-hard-runs' }],
    ['with a weak muscle', { ...inBedOnly, feel: ['locks', 'weak'] }],
    ['not sure how often', { ...inBedOnly, sleep: 'not-sure' }],
  ])('is the run and its weather where it cramps %s', (_, answers) => {
    expect(quiz.asked(answers)).toEqual(expect.arrayContaining(['load', 'heat']))
  })

  it('counts for nothing where it was answered before it was no longer asked', () => {
    const before: Answers = { ...inBedOnly, load: ['over-4h', 'harder'], heat: 'hot-not-used' }
    expect(assess(before)).toEqual({ ...assess(inBedOnly), ignored: ['load', 'heat'] })
  })

  it('leaves nobody less careful than any answer would have', () => {
    const onRun = { when: ['in-bed', 'last-part'], load: ['over-4h'], heat: 'hot' } as const
    const told = (answers: Answers) => assess(answers).plan.withheld.map(({ conflict }) => conflict)
    const condition: Answers = { ...inBedOnly, health: ['40-64', 'condition'], conditions: ['ileostomy'] }
    expect(assess(condition).flags.map(({ flag }) => flag)).toContain('blood-test')
    const lithium: Answers = { ...inBedOnly, medicines: ['lithium'], drinking: ['lighter'] }
    expect(told({ ...lithium, ...onRun })).toContain('lithium-while-ill')
    expect(told(lithium)).toContain('lithium-while-ill')
    const drinksMuch: Answers = { ...inBedOnly, drinking: ['schedule'] }
    expect(told({ ...drinksMuch, ...onRun })).toContain('hyponatraemia-risk')
    expect(told(drinksMuch)).toContain('hyponatraemia-risk')
  })

  it('leads to no advice about long or hot runs', () => {
    forMany(legRunnersWho(), (answers) => {
      const nights: Answers = { ...answers, when: ['in-bed'], sleep: 'most-weeks', feel: ['locks'] }
      const measures = assess(nights).plan.items.map(({ measure }) => measure)
      for (const aboutRuns of [
        'sodium-during-long-runs',
        'oral-rehydration-solution',
        'sweat-rate-test',
        'long-run-progression',
        'heat-acclimatisation',
      ]) {
        expect(measures).not.toContain(aboutRuns)
      }
    })
  })
})

describe('what is said of ordinary night cramps', () => {
  const { name, short } = causes['night-shortened-position']

  it('does not put them down to how someone lies who said that they lie otherwise', () => {
    expect(name).not.toMatch(/\blie\b|position/)
    expect(short).toMatch(/age/)
    expect(short).toMatch(/not well known/)
  })

  it('quotes what was ticked about nights, each once, and nothing about runs', () => {
    for (const sleep of ['now-and-then', 'most-weeks'] as const) {
      for (const { reasons, against } of assess({ ...inBedOnly, medicines: ['diuretic'], sleep }).findings) {
        for (const { because } of [...reasons, ...against]) expect(because).not.toMatch(/you ran or not|run or no run/)
        expect(reasons.filter(({ because }) => /two nights a week/.test(because)).length).toBeLessThanOrEqual(1)
      }
    }
    const nowAndThen = assess({ ...inBedOnly, medicines: ['diuretic'], sleep: 'now-and-then' }).findings
    expect(nowAndThen.length).toBeGreaterThan(0)
    for (const { reasons } of nowAndThen) expect(reasons.map(({ because }) => because).join()).not.toMatch(/two nights/)
    const [night] = assess(inBedOnly).findings
    expect(night?.reasons.map(({ because }) => because).join()).not.toMatch(/position|pointed/)
  })
})

describe('the card', () => {
  it('says how to stand or sit, and for how long to go on, within its eighty words', () => {
    for (const where of ['calf', 'foot', 'hamstring'] as const) {
      const [tonight] = card({ ...inBedOnly, where: [where, 'either-leg'] }).lines
      expect(tonight.say).toMatch(/every night for six weeks/)
      expect(tonight.say).toMatch(/wall|step|toes up/)
      expect(tonight.say).toMatch(/10 seconds, three times/)
      expect(wordsOn(card({ ...inBedOnly, where: [where, 'either-leg'] }))).toBeLessThanOrEqual(mostWords)
    }
  })
})

describe('the visit', () => {
  it('asks first about the tablets, and about no salt on long runs', () => {
    const { asks = [] } = appointment(inBedOnly) ?? {}
    expect(asks[0]?.about).toBe('your statin')
    expect(asks.map(({ say }) => say).join()).not.toMatch(/long runs/)
    expect(
      card(inBedOnly)
        .lines.map(({ say }) => say)
        .join(),
    ).not.toMatch(/salt/)
    expect(appointmentInBrief(appointment(inBedOnly) as never)).toMatch(/your statin, and a blood test/)
  })

  it('does ask about salt for someone who cramps on long runs too', () => {
    const { asks = [] } = appointment({ ...inBedOnly, when: ['in-bed', 'last-part'] }) ?? {}
    expect(asks.map(({ about }) => about)).toContain('salt on long runs')
  })
})

it('the question when it comes has a heading of its own for what follows no run', () => {
  const groups = questions.when.groups
  const group = groups?.find(({ answers }) => (answers as readonly string[]).includes('in-bed'))
  expect(group?.answers).toEqual(['in-bed', 'at-rest', 'getting-up'])
  expect(group?.heading).toMatch(/bed/)
})

describe('hands that go numb in bed', () => {
  const numb: Answers = {
    'signs-now': ['none'],
    where: ['arms-or-hands'],
    feel: ['tingles'],
    lasts: 'minutes',
    when: ['in-bed'],
    history: 'months',
    'rest-signs': ['none'],
    'builds-signs': ['none'],
    sleep: 'never',
    health: ['40-64', 'well'],
  }
  it('are told of wrists and not of covers, and not that cramps in bed are common', () => {
    const says = [...card(numb).lines.map((line) => line.say)].join(' ')
    expect(says).toContain('wrists straight')
    expect(says).not.toMatch(/covers|feet/)
    expect(judge(reassurance.inBed.when, numb)).toBe('fails')
    expect(judge(reassurance.inBed.when, { ...numb, where: ['calf'], feel: ['locks'] })).toBe('holds')
  })
})

describe('the muscle that cramps in bed', () => {
  it.each([
    ['calf', 'hands on a wall'],
    ['foot', 'toes up'],
    ['shin', 'top of the foot'],
    ['hamstring', 'bend forward'],
    ['quad', 'heel to your bottom'],
    ['hip-or-groin', 'kneel on one knee'],
  ] as const)('is stretched tonight: %s', (place, words) => {
    const says: Answers = {
      ...inBedOnly,
      where: [place, 'either-leg'],
      sleep: 'now-and-then',
      health: ['18-39', 'well'],
    }
    expect(card(says).lines[0].say).toContain(words)
  })
})
