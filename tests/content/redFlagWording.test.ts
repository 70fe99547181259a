import { describe, expect, it } from 'vitest'
import { redFlags } from '../../src/content/redFlags'
import type { RedFlag } from '../../src/domain/flags/redFlag'
import { type FlagId, flagIds } from '../../src/domain/vocabulary'
import { avoidedWords, tellsToStopAMedicine } from '../support/wording'

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
