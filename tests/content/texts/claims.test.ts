import { describe, expect, it } from 'vitest'
import { claims } from '../../../src/content/claims'
import { sources } from '../../../src/content/sources'
import { type Claim, type ClaimId, claimIds } from '../../../src/domain/causes/claim'
import { inUnits } from '../../../src/domain/quantity'
import type { Source } from '../../../src/domain/source'

const all = claimIds.map((id): [ClaimId, Claim] => [id, claims[id]])
const told = all.filter(([, { verdict }]) => verdict === 'story')
const claimed = all.filter(([, { verdict }]) => verdict !== 'story')
const advice = claimed.filter(([, { part }]) => ['causes', 'relief', 'prevention'].includes(part))
const coach = 'brooks-runtothefinish-cramps'

/** How many statements each part of the coach article makes. */
const article = { premise: 2, what: 5, symptoms: 4, causes: 9, relief: 5, prevention: 18, reader: 10 }

describe('what runners are told', () => {
  it.each(Object.entries(article))('covers all of "%s" in the coach article', (part, count) => {
    expect(all.filter(([, claim]) => claim.part === part)).toHaveLength(count)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('has a place for tip %i', (tip) => {
    expect(all.filter(([id]) => id.startsWith(`tip${tip}-`)).length).toBeGreaterThan(0)
  })

  it.each(['pickle-juice', 'mustard', 'quinine', 'stretch-before', 'salt-stops-it'])(
    'weighs the folk remedy %s',
    (id) => {
      expect(all.map(([claim]) => claim)).toContain(`folk-${id}`)
    },
  )

  it.each(advice)('leads from %s to a cause or a measure', (_, { causes, measures }) => {
    expect(causes.length + measures.length).toBeGreaterThan(0)
  })

  it.each(all.filter(([, { part }]) => part === 'relief'))('leads from the relief step %s to a card', (_, claim) => {
    expect(claim.measures.length).toBeGreaterThan(0)
  })

  it.each(all.filter(([, { part }]) => part !== 'folk'))('cites the coach for %s', (_, { cites }) => {
    expect(cites).toContain(coach)
  })

  it.each(claimed)('rests the verdict on %s on more than the coach and weak copies', (_, { cites }) => {
    const cards: readonly Source[] = cites.filter((id) => id !== coach).map((id) => sources[id])
    expect(cards.filter(({ weak }) => !weak).length).toBeGreaterThan(0)
  })

  it('calls only two things a story: her own, and the tip that is not there', () => {
    expect(told.map(([id]) => id)).toEqual(['author-story', 'tip6-missing'])
  })

  it.each(['blood-flow', 'tip1-every-mile', 'reader-water-toxins', 'folk-quinine'] as const)(
    'calls %s unsafe and says what harm it does',
    (id) => {
      expect(claims[id].verdict).toBe('unsafe')
      expect(claims[id].because).toMatch(/emergency|kill|dangerous/)
      expect(claims[id].measures.length).toBeGreaterThan(0)
    },
  )

  it.each(all)('says %s in plain words and in any units', (_, { claim, because }) => {
    for (const words of [claim, because]) {
      expect(words).not.toMatch(/diagnos|\btreat|\bcur(e|ed|es|ing)\b|patient|disease|\bseed\b|!/i)
      expect(inUnits(words, 'imperial')).not.toMatch(/\d ?(km|ml|°C)\b/)
    }
  })
})
