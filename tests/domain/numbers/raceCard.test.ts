import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deeds, forbiddenBy } from '../../../src/domain/deeds'
import { type CardWish, raceCard } from '../../../src/domain/numbers/raceCard'

const wish = (more: Partial<CardWish> = {}): CardWish => ({
  goal: { km: 42.195, seconds: 4 * 3600 },
  hot: true,
  saltySweat: true,
  onlyCeiling: false,
  sweatRuns: [{ beforeKg: 70, afterKg: 69.2, drunkMl: 300, passedMl: 0, minutes: 60, hot: true }],
  weightKg: 70,
  forbidden: new Set(),
  units: 'metric',
  ...more,
})

const anyForbidden = fc.subarray([...deeds]).map((some) => forbiddenBy(some))

describe('the race-day card', () => {
  it('has everything for a runner without cautions', () => {
    expect(raceCard(wish())).toMatchObject({
      drinking: { kind: 'range', range: { from: 300, to: 800, own: true } },
      salt: { from: 300, to: 600 },
    })
  })

  it('is five to ten in a hundred slower in heat, and the same as ever without', () => {
    const { pace } = raceCard(wish()) ?? {}
    expect(raceCard(wish())?.inHeat).toEqual({
      from: Math.ceil((pace?.target ?? 0) * 1.05),
      to: Math.ceil((pace?.target ?? 0) * 1.1),
    })
    expect(raceCard(wish({ hot: false }))?.inHeat).toBeUndefined()
  })

  it('gives the slower pace to one for whom heat asks for care alone', () => {
    const forbidden = forbiddenBy(['run-in-heat'])
    expect(raceCard(wish({ forbidden }), true)?.inHeat).toEqual(raceCard(wish())?.inHeat)
  })

  it.each([
    ['no card for one who must not race', ['race'], undefined],
    ['nor for one who must not run', ['run'], undefined],
    ['the own limit for one who must not drink freely', ['drink-freely'], { drinking: { kind: 'own-limit' } }],
    [
      'only a ceiling for one who must not drink more',
      ['drink-more'],
      { drinking: { range: { from: undefined, to: 800 } } },
    ],
    ['no figure from the scales for one who must not weigh', ['weigh'], { drinking: { range: { own: false } } }],
    ['no salt for one who must not take it', ['take-salt'], { salt: undefined }],
    ['no pace in heat for one who must not run in it', ['run-in-heat'], { inHeat: 'not-for-them' }],
    ['no card for one who must not run fast', ['run-fast'], undefined],
    ['nor a long one for one who must not run long', ['run-long'], undefined],
  ] as const)('%s', (_, forbids, part) => {
    const card = raceCard(wish({ forbidden: forbiddenBy(forbids) }))
    if (part === undefined) expect(card).toBeUndefined()
    else expect(card).toMatchObject(part)
  })

  it('is there for a race of an hour, for one who must not run long', () => {
    const forbidden = forbiddenBy(['run-long'])
    expect(raceCard(wish({ forbidden, goal: { km: 10, seconds: 3600 } }))).toBeDefined()
    expect(raceCard(wish({ forbidden, goal: { km: 10, seconds: 3660 } }))).toBeUndefined()
  })

  it('never tells one who drinks past thirst to drink or to take salt, whatever else holds', () => {
    fc.assert(
      fc.property(anyForbidden, fc.boolean(), fc.integer({ min: 5400, max: 40_000 }), (forbidden, hot, seconds) => {
        const card = raceCard(wish({ forbidden, hot, onlyCeiling: true, goal: { km: 42.195, seconds } }))
        expect(card?.salt).toBeUndefined()
        if (card?.drinking.kind === 'range') expect(card.drinking.range.from).toBeUndefined()
      }),
    )
  })
})
