import { describe, expect, it } from 'vitest'
import { causes } from '../../../src/content/causes'
import { claims } from '../../../src/content/claims'
import { conflicts } from '../../../src/content/conflicts'
import { measures } from '../../../src/content/measures'
import { redFlags } from '../../../src/content/redFlags'
import { sources } from '../../../src/content/sources'
import { inUnits } from '../../../src/domain/quantity'
import type { Source } from '../../../src/domain/source'
import { type SourceId, sourceIds } from '../../../src/domain/sourceIds'

/** Every id under a `cites`, however deep. */
function citedIn(content: unknown): readonly string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]) =>
    key === 'cites' && Array.isArray(value) ? value.map(String) : citedIn(value),
  )
}

const cited = new Set(citedIn({ causes, measures, redFlags, claims, conflicts }))
const all = Object.entries(sources) as [SourceId, Source][]

describe('what a runner can look up', () => {
  it.each(sourceIds)('%s supports at least one claim', (id) => {
    expect(cited).toContain(id)
  })

  it('names no source that has no card', () => {
    expect([...cited].filter((id) => !(id in sources))).toEqual([])
  })

  it.each(all)('%s says who was studied and what was found, and can be found again', (_, source) => {
    expect(source.studied.length).toBeGreaterThan(4)
    expect(source.found).toMatch(/\.$/)
    expect(() => new URL(source.url)).not.toThrow()
    if (source.year !== null) expect(source.year).toBeGreaterThan(1980)
  })

  it.each(all)('%s is summed up in words that fit a page for runners', (_, { studied, found }) => {
    for (const text of [studied, found]) {
      expect(text).not.toMatch(/diagnos|\btreat|\bcur(e|ed|es|ing)\b|patient|disease|!/i)
      expect(inUnits(text, 'imperial')).not.toMatch(/\d ?(km|ml|°C)\b/)
    }
  })

  const unseen = all.filter(([, { seen }]) => seen === 'none')
  it.each(unseen)('%s says so when only someone else’s account of it was read', (_, { found }) => {
    expect(found).toMatch(/not read|not seen/)
  })
})
