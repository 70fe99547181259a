import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { redFlags } from '../../../src/content/redFlags'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { type FlagId, flagIds } from '../../../src/domain/vocabulary'
import { avoidedWords, tellsToStopAMedicine } from '../../support/wording'

const flagOf = (id: FlagId): RedFlag => redFlags[id]

describe('what the flags say', () => {
  const texts = flagIds.flatMap((id) => {
    const { name, triggers, actions, why } = flagOf(id)
    return [name, why, ...actions, ...triggers.map(({ sign }) => sign)].map((text) => ({ id, text }))
  })

  it.each(texts)('$id stays in plain, calm words: $text', ({ text }) => {
    expect(text).not.toMatch(avoidedWords)
    expect(text).not.toContain('!')
    expect(tellsToStopAMedicine(text)).toEqual([])
  })

  it.each(flagIds.filter((id) => flagOf(id).level === 'emergency'))(
    '%s says whom to call or where to go first',
    (id) => {
      const first = flagOf(id).actions.slice(0, 2).join(' ')
      expect(first).toMatch(/call your emergency number|emergency department/i)
    },
  )

  it.each(flagIds.filter((id) => flagOf(id).level === 'same-day'))('%s says that it is for today', (id) => {
    expect(flagOf(id).actions.join(' ')).toMatch(/\btoday\b/)
  })

  it.each(flagIds)('%s never names a national phone number', (id) => {
    expect(JSON.stringify(flagOf(id))).not.toMatch(/\b(911|999|112|111|NHS)\b/)
  })

  it('says now where the heading says now', () => {
    const texts = [
      ...flagIds.filter((id) => flagOf(id).level === 'emergency').map((id) => flagOf(id).actions[0]),
      conflicts['suspected-rhabdomyolysis'].say,
    ].filter((text) => text.startsWith('Go to'))
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) expect(text).toMatch(/emergency department now\b/)
  })

  it('has brown urine looked at now, whichever flag it is told by', () => {
    const brown = flagIds
      .flatMap((id) => flagOf(id).actions)
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((text) => /brown[^:]*:.*emergency department/.test(text))
    expect(brown.length).toBeGreaterThan(0)
    for (const text of brown) expect(text).toMatch(/emergency department now/)
  })

  it('names no help of which nobody knows what it is', () => {
    for (const id of flagIds) expect(flagOf(id).actions.join(' ')).not.toMatch(/call for medical help/)
  })

  it('gives one speed to one call', () => {
    for (const id of flagIds) expect(flagOf(id).actions.join(' ')).not.toMatch(/\bnow, and be seen today/)
  })

  it('sends nobody first to a unit that they may not have', () => {
    expect(flagOf('weak-with-kidneys').actions[0]).toMatch(
      /^Call your doctor today, or your kidney or dialysis unit if you have one/,
    )
  })

  it('quotes of sickle cell what was asked', () => {
    const [today] = flagOf('sickle-trait-collapse').triggers
    expect(today?.sign).toMatch(/weak, breathless or down/)
    expect(today?.sign).not.toMatch(/cramp/)
  })

  it('tells the sign of a wasting muscle and never the name of an illness', () => {
    expect(JSON.stringify({ ...redFlags['mnd-weakness'], cites: [] })).not.toMatch(
      /motor|neurone|ALS|\bMND\b|sclerosis/,
    )
  })
})

describe('the guard against stopping a medicine', () => {
  it.each([
    'Stop your statin.',
    'Leave out the next dose.',
    'Try skipping, or halve the tablet.',
    'Come off the inhaler',
  ])('catches: %s', (text) => expect(tellsToStopAMedicine(text)).not.toEqual([]))
  it.each([
    'Do not stop the medicine yourself.',
    'Never stop an inhaler.',
    'Leave out salt tablets.',
    'Stop and rest.',
  ])('lets pass: %s', (text) => expect(tellsToStopAMedicine(text)).toEqual([]))
})

it('names sodium, potassium and kidneys to great thirst on a water tablet', () => {
  expect(redFlags['new-diabetes-signs'].actions.join(' ')).toMatch(
    /On a water tablet: say so, and ask for sodium, potassium and kidneys/,
  )
})
