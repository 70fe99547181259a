import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { myAppointment } from '../../../src/content/myAppointment'
import { redFlags } from '../../../src/content/redFlags'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

const told: Answers = { 'signs-now': ['none'], 'rest-signs': ['none'], 'builds-signs': ['none'] }
const nextRun = (says: Answers) =>
  cardFor(assess(says), says).lines.find(({ moment }) => moment === 'nextRun')?.say ?? ''

describe('sickle cell, and a muscle that is weak now', () => {
  const says: Answers = {
    ...told,
    where: ['quad'],
    feel: ['weak'],
    when: ['soon'],
    load: ['harder'],
    health: ['18-39', 'condition'],
    conditions: ['sickle'],
    'sickle-signs': 'never',
  }

  it('is named, and nobody asks what happened on an earlier run', () => {
    expect(runner(says).flags[0]).toBe('sickle-and-weak')
    expect(redFlags['sickle-and-weak'].name).toMatch(/sickle/i)
    const asks = (one: Answers) => JSON.stringify(myAppointment(assess(one), one)?.asks)
    expect(asks(says)).not.toMatch(/on that run/)
    expect(asks(says)).toMatch(/sickle/)
    expect(asks({ ...says, 'sickle-signs': 'earlier' })).toMatch(/on that run/)
  })
})

describe('the card of whom it does not come on runs', () => {
  const twitches: Answers = { ...told, where: ['arms-or-hands'], feel: ['twitches'], when: ['at-rest'] }

  it('does not say "as usual" to someone far weaker than before', () => {
    expect(nextRun({ ...twitches, health: ['18-39', 'far-weaker'] })).not.toMatch(/As usual/)
    expect(nextRun({ ...twitches, health: ['18-39', 'well'] })).toMatch(/As usual/)
  })

  it('calls no twitch a cramp', () => {
    const inBed: Answers = { ...twitches, where: ['calf'], when: ['at-rest', 'in-bed'], health: ['18-39', 'well'] }
    for (const says of [inBed, { ...inBed, when: ['in-bed'] } as const satisfies Answers])
      expect(nextRun(says)).not.toMatch(/cramp/)
  })
})

it('shins weak and numb for hours after a race are told of pressure, too', () => {
  const { flags } = runner({
    ...told,
    where: ['shin', 'both-legs'],
    feel: ['weak', 'tingles'],
    lasts: 'hours',
    when: ['hours-after'],
    load: ['race'],
    health: ['18-39', 'well'],
  })
  expect(flags[0]).toBe('spine-both-legs')
  expect(redFlags['spine-both-legs'].actions.join(' ')).toMatch(/[Hh]ard and tense.*emergency number/)
})

it('cold feet are not headed by the rarest thing behind them', () => {
  expect(redFlags['popliteal-entrapment'].name).not.toMatch(/knee/)
})
