import { describe, expect, it } from 'vitest'
import { routes } from '../../../src/app/routes'
import { calibrationCases } from '../../../src/content/calibration'
import { causes } from '../../../src/content/causes'
import { claims } from '../../../src/content/claims'
import { measures } from '../../../src/content/measures'
import { redFlags } from '../../../src/content/redFlags'
import { sources } from '../../../src/content/sources'
import type { Cause } from '../../../src/domain/causes/cause'
import { type Claim, claimIds } from '../../../src/domain/causes/claim'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import { inBothUnits } from '../../../src/domain/quantity'
import type { Source } from '../../../src/domain/source'
import { sourceIds } from '../../../src/domain/sourceIds'
import { causeIds, flagIds, measureIds } from '../../../src/domain/vocabulary'
import { guidePages } from '../../../src/pages/guide/guidePages'
import { guidePaths } from '../../../src/pages/guide/guidePaths'
import { cardAt, guideSite, leadsSomewhere, pageAt, wordsOf } from '../../support/guideSite'
import { namedOtherwise } from '../../support/namesInSight'
import { avoidedWords } from '../../support/wording'

/** Where in the quiz the guide may lead. */
const quizRoutes = ['/model', routes.data, routes.trial]

const pages = [...guideSite.values()]
const named = pages.map((read) => [read.page.path || 'the map', read] as const)

/** A sentence of the content as it stands on a page. */
const said = (text: string): string => inBothUnits(text).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()

describe('the guide', () => {
  it.each(named)('calls what can be pressed by what stands on it: %s', (_, { root }) => {
    expect(namedOtherwise(root)).toEqual([])
  })

  it.each(causeIds)('has a page for the cause %s, with all its rules and what they rest on', (id) => {
    const cause: Cause = causes[id]
    const words = pageAt(guidePaths.cause(id)).words
    for (const text of [cause.mechanism, cause.coachSays, cause.studiesSay, cause.howCommon])
      expect(words).toContain(said(text))
    for (const { because, figure } of cause.rules) {
      expect(words).toContain(said(because))
      expect(words).toContain(said(figure ?? because))
    }
    for (const { because } of cause.limits) expect(words).toContain(said(because))
    const cited = [...cause.cites, ...[...cause.rules, ...cause.limits].flatMap(({ cites }) => cites)]
    expect(linkedAnchors(guidePaths.cause(id), 'guide/evidence/')).toEqual(expect.arrayContaining(cited))
  })

  it.each(measureIds)('has a page for the measure %s, with its steps and who should take care', (id) => {
    const measure = measures[id]
    const told = tellAll(measure)
    const words = pageAt(guidePaths.measure(id)).words
    for (const text of [
      told.dose,
      measure.takes,
      measure.evidence,
      ...told.steps,
      ...told.cautions.map(({ say }) => say),
    ])
      expect(words).toContain(said(text))
    expect(linkedAnchors(guidePaths.measure(id), 'guide/evidence/')).toEqual(expect.arrayContaining([...measure.cites]))
  })

  it('leads from the map to every page', () => {
    const led = new Set(pageAt('').links.map(({ path }) => path))
    const missing = guidePages.filter(({ path }) => path !== '' && !led.has(`guide/${path}`))
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  it.each(flagIds)('says of the sign %s what to do', (id) => {
    const flag: RedFlag = redFlags[id]
    const words = wordsOf(cardAt('get-help/', id))
    for (const text of [flag.name, flag.why, ...flag.actions, ...flag.triggers.map(({ sign }) => sign)])
      expect(words).toContain(said(text))
  })

  it.each(claimIds)('weighs the claim %s in its place, with a verdict and a source', (id) => {
    const { claim, because }: Claim = claims[id]
    const card = cardAt('believed-and-tested/', id)
    expect(wordsOf(card)).toContain(said(claim))
    expect(wordsOf(card)).toContain(said(because))
    expect(card?.querySelectorAll(`.verdict--${claims[id].verdict}`)).toHaveLength(1)
    expect(card?.querySelectorAll('a[href^="../evidence/#"]').length).toBeGreaterThan(0)
  })

  it.each(sourceIds)('keeps a place for the source %s, and links to it unless it is a weak copy', (id) => {
    const { url, weak, found, title }: Source = sources[id]
    const card = cardAt('evidence/', id)
    expect(wordsOf(card)).toContain(said(found))
    expect(wordsOf(card)).toContain(said(title))
    expect(card?.querySelectorAll(`h3 a[href="${url}"]`)).toHaveLength(weak ? 0 : 1)
  })

  it('tells every story of the scorecard', () => {
    const words = pageAt('scorecard/').words
    for (const { summary } of calibrationCases) expect(words).toContain(said(summary))
  })
})

describe('every page of the guide', () => {
  it('has a path, a title and a description of its own', () => {
    for (const part of ['path', 'title', 'description'] as const)
      expect(new Set(guidePages.map((page) => page[part])).size).toBe(guidePages.length)
  })

  it.each(named)('%s is named in plain words', (_, { page }) => {
    expect(`${page.title} ${page.description}`).not.toMatch(avoidedWords)
    expect(`${page.title} ${page.description}`).not.toMatch(/[{}!]/)
    expect(page.description.length).toBeGreaterThan(60)
  })

  it.each(named)('%s stays in plain, calm words', (_, { ownWords }) => {
    expect(ownWords).not.toMatch(avoidedWords)
    expect(ownWords).not.toMatch(/[{}!]|undefined|\[object/)
  })

  it.each(named)('%s has one heading, and no level left out below it', (_, { root }) => {
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it.each(named)(
    '%s uses an id once, and needs no script, no inline style and nothing from elsewhere',
    (_, { root }) => {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      expect(root.querySelectorAll('script, style, [style], img, iframe, form')).toHaveLength(0)
    },
  )

  it.each(named)('%s has no dead link', (_, { links }) => {
    expect(links.filter((link) => !leadsSomewhere(link, quizRoutes))).toEqual([])
  })
})

describe('the check of the links', () => {
  it.each([
    { path: 'guide/causes/boredom/', anchor: '' },
    { path: 'guide/evidence/', anchor: 'a-study-that-never-was' },
    { path: 'guides/', anchor: '' },
    { path: 'quiz/', anchor: '/nowhere' },
  ])('sees that $path#$anchor leads nowhere', (link) => {
    expect(leadsSomewhere(link, quizRoutes)).toBe(false)
  })
})

const linkedAnchors = (from: string, to: string): readonly string[] =>
  pageAt(from).links.flatMap(({ path, anchor }) => (path === to ? [anchor] : []))
