import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { type Answers, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { runnersWho } from '../../support/arbitraryRunners'

const told = (more: Answers) =>
  assess({ 'signs-now': ['none'], 'builds-signs': ['none'], 'rest-signs': ['none'], ...more })

/** A more exact answer to "when" must not lower what is known from the rest. */
describe('weak bone', () => {
  const onBoneMedicine: Answers = {
    feel: ['aches'],
    lasts: 'until-i-stop',
    history: 'few',
    load: ['under-1h', 'longer'],
    health: ['65-plus', 'medicines'],
    medicines: ['bone-medicine'],
    'medicine-signs': ['none'],
  }
  it.each([
    [['quad', 'same-leg'], ['middle']],
    [['quad', 'both-legs'], ['last-part']],
    [['hip-or-groin'], ['middle', 'last-part']],
  ] as const)('sends an ache in %j to a doctor, %j or whenever, and to no longer run', (where, when) => {
    const { triage, plan } = told({ ...onBoneMedicine, where, when })
    expect(triage).toBe('see-doctor')
    expect(plan.items.map(({ measure }) => measure)).not.toContain('long-run-progression')
  })

  it('counts an eating disorder of earlier years', () => {
    const groin = told({
      where: ['hip-or-groin'],
      feel: ['aches'],
      when: ['middle', 'last-part'],
      health: ['18-39', 'eating'],
      eating: ['eating-disorder-past'],
    })
    expect(groin.flags.map(({ flag }) => flag)).toContain('stress-fracture')
  })

  it('leaves a thigh alone that only locks, or is sore on a diet', () => {
    const locks = told({ ...onBoneMedicine, where: ['quad', 'either-leg'], feel: ['locks'], when: ['last-part'] })
    expect(locks.triage).toBe('self-care')
  })
})

describe('newly weak for hours', () => {
  const weak: Answers = { feel: ['weak'], lasts: 'hours', history: 'first-ever', health: ['18-39', 'well'] }
  it.each([
    [['both-legs'], ['getting-up']],
    [['arms-or-hands'], ['middle']],
    [
      ['calf', 'same-leg'],
      ['getting-up', 'middle'],
    ],
  ] as const)('is for a doctor soon in %j, %j', (where, when) => {
    expect(['see-doctor', 'same-day']).toContain(told({ ...weak, where, when }).triage)
  })

  it('is for today in an arm, and in a leg or both when ill lately', () => {
    expect(told({ ...weak, where: ['arms-or-hands'], when: ['middle'] }).triage).toBe('same-day')
    expect(told({ ...weak, where: ['calf', 'same-leg'], when: ['getting-up'] }).triage).toBe('same-day')
    const ill: Answers = { ...weak, health: ['18-39', 'ill-lately'], where: ['both-legs'] }
    expect(told({ ...ill, when: ['getting-up'] }).triage).toBe('same-day')
  })

  it('is not said of legs that are heavy and sore after a race', () => {
    const sore = told({
      ...weak,
      feel: ['weak', 'sore-days'],
      where: ['both-legs'],
      when: ['just-after'],
      load: ['race'],
    })
    expect(sore.triage).not.toBe('same-day')
  })
})

it('calls trouble in both legs no trouble of the same leg', () => {
  const both = told({
    where: ['calf', 'both-legs'],
    feel: ['tightens'],
    when: ['middle'],
    'builds-signs': ['worse-weekly'],
  })
  expect(both.flags.map(({ flag }) => flag)).not.toContain('same-leg-keeps-returning')
})

it('sends nobody who was for today below a doctor for one more answer to "when"', () => {
  const open: string[] = []
  let asked = 0
  for (const says of fc.sample(runnersWho(['signs-now', 'none']), { numRuns: 600 })) {
    const { when = [] } = says
    if (when.length === 0 || when.some((one) => standsAlone.has(one)) || !isUrgent(assess(says).triage)) continue
    for (const one of questionnaire.when.answers.filter((one) => !standsAlone.has(one) && !when.includes(one))) {
      asked += 1
      const { triage } = assess({ ...says, when: [...when, one] })
      if (triage === 'self-care' || triage === 'see-physio') open.push(`${one}: ${JSON.stringify(says)}`)
    }
  }
  expect(asked).toBeGreaterThan(1000)
  expect(open).toEqual([])
})
