import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../src/content/aftercare'
import { gate, helpNow, stopSigns, withUrgency } from '../../../src/content/dangerSigns'
import { lookAlikes } from '../../../src/content/guide/lookAlikes'
import { questions } from '../../../src/content/questions'
import { redFlags } from '../../../src/content/redFlags'
import { signs } from '../../../src/content/signs'
import { signsOfNow } from '../../../src/content/signs/now'
import { judge } from '../../../src/domain/conditions/compileCondition'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { inFull, type Sign } from '../../../src/domain/flags/sign'
import { type Answers, type QuestionId, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import type { AnyQuestion } from '../../../src/domain/quiz/question'
import { flagIds, triageLevels } from '../../../src/domain/vocabulary'
import { avoidedWords } from '../../support/wording'

const all = Object.entries(signs).flatMap(([question, ofOne]) =>
  Object.entries<Sign>(ofOne).map(([answer, sign]) => ({ question: question as QuestionId, answer, sign })),
)
const ofNow: readonly Sign[] = Object.values(signsOfNow).flatMap((ofOne) => Object.values<Sign>(ofOne))
const flags: readonly RedFlag[] = flagIds.map((id) => redFlags[id])

/** How soon, if this is all that was said. */
const alone = (question: QuestionId, answer: string) => {
  const answers = { [question]: questionnaire[question].kind === 'one' ? answer : [answer] } as Answers
  const raised = flags.filter(({ triggers }) => triggers.some(({ when }) => judge(when, answers) === 'holds'))
  return triageLevels.find((level) => raised.some((flag) => flag.level === level))
}

describe.each(all)('$question $answer', ({ question, answer, sign }) => {
  it('is ticked in the words of the table', () => {
    const { options }: AnyQuestion = questions[question]
    expect(options[answer]).toBe(sign.says)
  })

  it('is as urgent as the flags make it', () => {
    expect(alone(question, answer)).toBe(sign.urgency)
  })

  it('is told by a flag that needs nothing else in the same words', () => {
    for (const { triggers } of flags) {
      for (const { when, sign: told } of triggers) {
        if (when.kind === 'is' && when.question === question && when.answer === answer) expect(told).toBe(inFull(sign))
      }
    }
  })

  it('is plain, calm and no sentence yet', () => {
    expect(sign.says).not.toMatch(/[.!]$/)
    expect(sign.says).not.toMatch(avoidedWords)
    if (sign.not !== undefined) expect(sign.not).toMatch(/\.$/)
  })
})

describe('every sign question', () => {
  it.each(Object.keys(signs) as QuestionId[])('%s has each of its signs in the table', (question) => {
    const rest = ['none', 'not-sure', 'all-checked', 'supplements']
    const inTable = all.filter((one) => one.question === question).map(({ answer }) => answer)
    expect(questionnaire[question].answers.filter((answer) => !rest.includes(answer))).toEqual(inTable)
  })
})

describe('the gate before a stretch', () => {
  it('stands for every sign that holds now, each once', () => {
    const inGate = gate.flat()
    expect(new Set(inGate)).toEqual(new Set(ofNow))
    expect(inGate).toHaveLength(ofNow.length)
  })

  it('is short enough to read at the roadside', () => {
    expect(stopSigns.length).toBeLessThanOrEqual(9)
    expect(stopSigns.join(' ').split(' ').length).toBeLessThanOrEqual(92)
  })
})

/** What of each sign the first question names. A sign without a word there is ticked by nobody who has it. */
const namedFirst: {
  readonly [Q in keyof typeof signsOfNow]: { readonly [A in keyof (typeof signsOfNow)[Q]]: RegExp }
} = {
  'unwell-now': {
    collapse: /faint.*seizure/i,
    confused: /confus/,
    'unwell-with-cramps': /vomiting, cramps all over/,
    'hot-and-no-better': /dizzy, sick or bad headache after a run/,
    'cold-and-shivering': /shaking with cold/,
    'shaking-with-fever': /shaking with cold or fever/,
    'keeps-falling': /too weak to walk/,
    'stiff-jaw': /stiff jaw/,
  },
  'chest-now': {
    'chest-pain': /chest pain/i,
    'sharp-chest': /chest pain/i,
    'coughing-blood': /coughing blood/,
    'racing-heart': /racing heart with dizziness/,
    breathless: /far too breathless/,
  },
  'fluids-now': {
    'dark-urine': /brown, red or hardly any urine/i,
    'hardly-any-urine': /hardly any urine/,
    'drank-queasy': /ill after drinking a lot/,
    'drank-very-unwell': /ill after drinking a lot/,
  },
  'leg-now': {
    'leg-swollen': /one leg or arm swollen, warm/i,
    'leg-cold': /one leg or arm .*cold, pale, blue or numb/i,
    'leg-tense': /pain growing by the hour that nothing eases/,
    pop: /snap or kick in calf or heel/,
    locked: /still locked/,
    'big-bruise': /growing bruise/,
    'saddle-numb': /numb between the legs, new bladder or bowel trouble/,
  },
}

describe('the first question', () => {
  const gateways = {
    'unwell-now': 'very-unwell',
    'chest-now': 'chest',
    'fluids-now': 'fluids',
    'leg-now': 'one-leg',
  } as const
  const { options } = questions['signs-now']

  it.each(
    Object.entries(namedFirst).flatMap(([question, ofOne]) =>
      Object.entries(ofOne).map(([answer, words]) => [question as keyof typeof gateways, answer, words] as const),
    ),
  )('names what the next one asks: %s %s', (question, _, words) => {
    expect(options[gateways[question]]).toMatch(words)
  })
})

/** What of each sign of an earlier run the question about health names: who has it and does not read it there is never asked. */
const namedInHealth: { readonly [A in keyof (typeof signs)['signs-before']]: RegExp } = {
  'fainted-earlier': /faint/,
  'chest-earlier': /chest pain, racing heart with dizziness/,
  // Said only by whoever gets faint.
  'family-heart': /faint/,
  'confused-earlier': /seizure.*confusion/,
  'heat-illness-earlier': /heat stroke/,
  // Whoever was in danger from it was confused, or had a seizure.
  'low-sodium-earlier': /seizure.*confusion/,
  'dark-urine-earlier': /brown urine/,
  'swollen-leg-earlier': /coughing blood, swollen leg/,
}

describe('the question about health', () => {
  it.each(Object.entries(namedInHealth))('names what the one about earlier runs asks: %s', (_, words) => {
    expect(questions.health.options['earlier-sign']).toMatch(words)
  })
})

it('bladder and bowel are told in the same words wherever they stand beside numbness', () => {
  const texts = flags.flatMap(({ name, actions, triggers }) => [name, ...actions, ...triggers.map(({ sign }) => sign)])
  const told = texts.filter((text) => /\bbladder\b/.test(text) && /\bnumb between/i.test(text))
  expect(told.length).toBeGreaterThan(3)
  for (const text of told)
    expect(text).toMatch(/numb between the legs( or round the bottom)?, or new bladder or bowel trouble/i)
})

describe('the page for help', () => {
  it('lists every sign that holds now under the urgency it has everywhere', () => {
    expect([...helpNow.call.signs, ...helpNow.today.signs].toSorted()).toEqual(
      ofNow.map(({ listed, says }) => listed ?? says).toSorted(),
    )
  })
})

describe('what follows a stretch', () => {
  const lines = Object.values(aftercare).flatMap(({ help, tooLong }) => [...help, ...tooLong])

  it('says of a leg that may hold a clot what the flags say: today, or an ambulance with chest or ribs', () => {
    const clot = lines.filter((line) => /swollen|sore for more than a day/.test(line))
    expect(clot.length).toBeGreaterThan(2)
    for (const line of clot) expect(line).toMatch(/[Bb]e seen today|emergency number/)
  })

  it('tells a sign of the table only in the words of the table', () => {
    const told = new Set<string>(
      ofNow.flatMap((sign) => (sign.urgency ? [withUrgency({ ...sign, urgency: sign.urgency })] : [])),
    )
    const likeASign = lines.filter((line) => ofNow.some(({ says }) => line.startsWith(says)))
    expect(likeASign.length).toBeGreaterThan(8)
    for (const line of likeASign) expect(told).toContain(line)
  })
})

it('an ordinary cramp fits no sign: a hard, tense leg is one only if neither rest nor stretching eases it', () => {
  const texts = [
    ...stopSigns,
    ...helpNow.call.signs,
    ...helpNow.today.signs,
    ...lookAlikes.map(({ sign }) => sign),
    ...Object.values(aftercare).flatMap(({ help, tooLong }) => [...help, ...tooLong]),
    ...all.map(({ sign }) => sign.says),
    ...Object.values((questions['signs-now'] as AnyQuestion).options),
    ...flags.flatMap(({ triggers }) => triggers.map(({ sign }) => sign)),
  ]
  const tense = texts.filter((text) => /\btense\b|\bleg hard\b|\bhard leg\b/i.test(text))
  expect(tense.length).toBeGreaterThan(3)
  expect(Object.values((questions['signs-now'] as AnyQuestion).options).join(' ')).not.toMatch(/\bhard\b/)
  for (const text of tense) expect(text).toMatch(/does not ease|nothing eases|neither rest nor stretching eases/i)
})
