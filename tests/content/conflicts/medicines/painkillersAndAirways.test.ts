import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { hasNoDangerSign } from '../../../../src/content/noDangerSign'
import { cardFor } from '../../../../src/content/tomorrow/cardFor'
import { warningsFor } from '../../../../src/content/warningsFor'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, wellRunnersWho } from '../../../support/arbitraryRunners'
import { finished } from '../../../support/finished'
import { lateCalf } from '../../../support/rareRunner'

const painkillers = ['painkillers-on-runs', 'regular-painkiller'] as const
type Painkiller = (typeof painkillers)[number]

const inhaler = (one: AnswerTo<'medicines'>) => (painkiller: Painkiller) =>
  finished({ ...lateCalf, health: ['18-39', 'medicines'], medicines: [painkiller, one] })
const lungs = (one: AnswerTo<'conditions'>) => (painkiller: Painkiller) =>
  finished({ ...lateCalf, health: ['18-39', 'medicines', 'condition'], medicines: [painkiller], conditions: [one] })

/** Every answer that tells of airways which may close. */
const airways: readonly (readonly [string, (painkiller: Painkiller) => Answers])[] = [
  ['a reliever inhaler', inhaler('reliever-inhaler')],
  ['a long-acting inhaler', inhaler('laba-inhaler')],
  ['a lung condition', lungs('lung')],
  ['a wheeze on runs', lungs('wheeze-on-runs')],
  ['a tight chest on runs', lungs('tight-chest')],
  [
    'a wheeze with a stitch',
    (painkiller) =>
      finished({
        ...lateCalf,
        where: ['calf', 'ribs'],
        stitch: ['wheeze'],
        health: ['18-39', 'medicines'],
        medicines: [painkiller],
      }),
  ],
]
const all = airways.flatMap(([who, says]) => painkillers.map((one) => [who, one, says(one)] as const))

const told = (says: Answers) => warningsFor(assess(says).plan).first.map(({ conflict }) => conflict)

describe('a reason more against ibuprofen', () => {
  const runner = (answers: Answers) =>
    finished({
      ...lateCalf,
      health: ['18-39', 'medicines', 'condition'],
      medicines: ['painkillers-on-runs'],
      ...answers,
    })

  it.each([
    ['nothing besides', runner({ health: ['18-39', 'medicines'] })],
    ['a lung condition', runner({ conditions: ['lung'] })],
    ['high blood pressure', runner({ conditions: ['high-blood-pressure'] })],
    ['an ACE tablet', runner({ health: ['18-39', 'medicines'], medicines: ['painkillers-on-runs', 'ace-or-arb'] })],
    ['kidneys', runner({ conditions: ['kidney'] })],
    ['a pregnancy', runner({ health: ['18-39', 'medicines', 'pregnant'] })],
  ] as const)('leaves none on long or hot runs, on the card as in the plan: %s', (_, says) => {
    const warning = warningsFor(assess(says).plan).first.find(({ conflict }) => conflict.startsWith('painkillers'))
    expect(warning && conflicts[warning.conflict].say).toMatch(/before or during a long or hot run/)
    expect(cardFor(assess(says), says).beware.join(' ')).toMatch(/on long or hot runs|or during long or hot runs/)
  })
})

describe('ibuprofen or the like on runs', () => {
  const beside = (medicines: Answers['medicines'], conditions: Answers['conditions']) =>
    finished({
      ...lateCalf,
      health: ['40-64', 'medicines', 'condition'],
      medicines: ['painkillers-on-runs', ...(medicines ?? [])],
      conditions: conditions ?? ['none'],
    })

  it.each<readonly [string, Answers]>([
    ['desmopressin, which keeps water in as well', beside(['desmopressin'], undefined)],
    ['digoxin, which is given for the heart', beside(['digoxin'], undefined)],
    ['a tablet that is mostly for blood pressure', beside(['amlodipine'], undefined)],
    ['a beta-blocker', beside(['beta-blocker'], undefined)],
    ['a medicine without a name', beside(['unknown-name'], undefined)],
    ['a limit for drinking', beside([], ['fluid-limit'])],
    ['a diet low in salt', beside([], ['low-salt-diet'])],
  ])('waits until somebody agrees, beside %s', (_, says) => {
    expect(told(says)).toContain('painkillers-with-risk')
    expect(cardFor(assess(says), says).beware.join(' ')).toMatch(/until a doctor agrees|More warnings/)
  })
})

describe('ibuprofen or the like beside airways that may close', () => {
  it.each(all)('is asked about before the next one: %s, %s', (_, __, says) => {
    expect(told(says)).toContain('painkillers-and-airways')
    expect(told(says)).not.toContain('painkillers-on-runs')
    expect(hasNoDangerSign(assess(says), says)).toBe(false)
    expect(cardFor(assess(says), says).beware.join(' ')).toMatch(/pharmacist/)
    const appointment = myAppointment(assess(says), says)
    if (appointment !== undefined) expect(appointment.asks.map(({ about }) => about)).toContain('a safe painkiller')
  })

  it('is left by whoever wheezed on one, which can be an emergency', () => {
    const { say, cites } = conflicts['painkillers-and-airways']
    expect(say).toMatch(/ask a pharmacist before the next one/i)
    expect(say).toMatch(/wheezed .*aspirin.*none/i)
    expect(say).toMatch(/emergency number/)
    expect(cites).toContain('nhs-ibuprofen-who')
  })

  it('is told to everyone who is not sent for help, or something stricter', () => {
    forMany(
      wellRunnersWho(['health', 'medicines'], ['medicines', 'painkillers-on-runs'], ['medicines', 'reliever-inhaler']),
      (answers) => {
        if (isUrgent(assess(answers).triage)) return
        const rules = told(answers).filter((id) => id.startsWith('painkillers-'))
        expect(rules).toHaveLength(1)
        expect(rules).not.toContain('painkillers-on-runs')
      },
    )
    for (const id of ['painkillers-with-risk', 'painkillers-in-pregnancy'] as const)
      expect(conflicts[id].say).toMatch(/wheezed/i)
  })

  it.each<readonly [string, Answers]>([
    ['no such painkiller', finished({ ...lateCalf, health: ['18-39', 'medicines'], medicines: ['reliever-inhaler'] })],
    [
      'airways that nobody spoke of',
      finished({ ...lateCalf, health: ['18-39', 'medicines'], medicines: ['painkillers-on-runs'] }),
    ],
  ])('is not spoken of with %s', (_, says) => {
    expect(told(says)).not.toContain('painkillers-and-airways')
  })
})
