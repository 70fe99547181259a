import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calibrationCases } from '../../../src/content/calibration'
import { claims } from '../../../src/content/claims'
import { wordOdds } from '../../../src/content/guide/howItWorks'
import { lookAlikes } from '../../../src/content/guide/lookAlikes'
import { remedies } from '../../../src/content/guide/remedies'
import { sourceGroups } from '../../../src/content/guide/sourceGroups'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { trials } from '../../../src/content/trials'
import { claimIds } from '../../../src/domain/causes/claim'
import { likelihoodOf, wordFor } from '../../../src/domain/causes/likelihood'
import { tellAll } from '../../../src/domain/plan/tellMeasure'
import { sourceIds } from '../../../src/domain/sourceIds'
import { type MeasureId, measureIds } from '../../../src/domain/vocabulary'
import { pairsWith, runnersWithout } from '../../../src/pages/guide/cautionsFor'
import { guidePages } from '../../../src/pages/guide/guidePages'
import { linkBetween } from '../../../src/pages/guide/guidePaths'
import { causesOf, measuresFor } from '../../../src/pages/guide/measuresFor'
import { HowItWorksPage } from '../../../src/pages/guide/pages/HowItWorksPage'
import { isMiss, rankedRows, scoreRows } from '../../../src/pages/guide/scoreRows'
import { sourceName } from '../../../src/pages/guide/sourceName'
import { usesOf } from '../../../src/pages/guide/usesOf'
import { scoreCases } from '../../../tools/ask/scoreCases'

const jsonLdAt = (path: string) => guidePages.find((page) => page.path === path)?.jsonLd

describe('links within the guide', () => {
  it.each([
    ['', 'causes/dehydration/', 'causes/dehydration/'],
    ['', '#causes', '#causes'],
    ['causes/dehydration/', '', '../../'],
    ['causes/dehydration/', '#causes', '../../#causes'],
    ['evidence/', 'evidence/#miller-2012-banana', '#miller-2012-banana'],
    ['cramps/', 'evidence/#miller-2012-banana', '../evidence/#miller-2012-banana'],
    ['measures/no-quinine/', '../quiz/', '../../../quiz/'],
    ['', '', './'],
  ])('from "%s" to "%s" is "%s"', (from, to, link) => {
    expect(linkBetween(from, to)).toBe(link)
  })
})

describe('the names of sources', () => {
  it('are told apart, so that a line of references is clear', () => {
    const names = sourceIds.map(sourceName)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('are a surname and a year where there is one', () => {
    expect(sourceName('miller-2022-eamc-review')).toBe('Miller 2022')
    expect(sourceName('safer-xxix-76654')).toBe('de Jager 2023')
    expect(sourceName('schwellnus-2011-ironman')).not.toBe(sourceName('schwellnus-2011-ultra-56km'))
  })
})

it('names what can be tried by chance where it promises a trial, and leads to it', () => {
  const { container } = render(<HowItWorksPage />)
  const part = container.querySelector<HTMLElement>('#fair-trial')
  for (const id of Object.keys(trials)) expect(part?.textContent).toContain(measures[id as MeasureId].name)
  expect(part?.querySelector('a[href$="quiz/#/trial"]')).not.toBeNull()
})

describe('the evidence', () => {
  it('stands in exactly one group each', () => {
    expect(sourceGroups.flatMap((group) => group.sources).sort()).toEqual([...sourceIds].sort())
  })

  it('leads back to where it is used', () => {
    expect(usesOf('fda-2010-quinine').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['measures/no-quinine/', 'get-help/#pregnancy', 'believed-and-tested/#folk-quinine']),
    )
  })
})

describe('who should leave a measure alone', () => {
  it('names a kidney condition on magnesium, and never repeats the urgent signs on each page', () => {
    expect(runnersWithout('magnesium-supplement')).toContain('kidney-disease')
    for (const id of measureIds) expect(runnersWithout(id)).not.toContain('urgent-sign')
  })

  it('keeps a pair apart from a runner', () => {
    expect(pairsWith('pickle-juice-mustard-trp')).toContain('salt-stacking')
    expect(runnersWithout('pickle-juice-mustard-trp')).not.toContain('salt-stacking')
  })
})

describe('what to try', () => {
  it('puts first what acts most squarely', () => {
    const squarely = causesOf('no-quinine').map((found) => found.squarely)
    expect(squarely).toEqual([...squarely].sort((a, b) => b - a))
    expect(measuresFor('shallow-breathing-stitch')[0]).toBe('breathing-for-stitch')
  })
})

describe('believed and tested', () => {
  it.each([
    'Bananas',
    'Pickle juice',
    'Mustard',
    'Magnesium',
    'The magnesium slushie',
    'Compression socks',
    'Massage and foam rolling',
    'Still stretching before a run',
    'Water every mile',
    'Salt tablets',
    'Quinine and tonic water',
    'Shallow breathing',
  ])('can be looked up: %s', (name) => {
    expect(remedies.map((remedy) => remedy.name)).toContain(name)
  })

  it('answers every claim that is not a story for search engines', () => {
    const { mainEntity } = jsonLdAt('believed-and-tested/') as { mainEntity: { acceptedAnswer: { text: string } }[] }
    expect(mainEntity).toHaveLength(claimIds.filter((id) => claims[id].verdict !== 'story').length)
    for (const { acceptedAnswer } of mainEntity)
      expect(acceptedAnswer.text).toMatch(/^(Upheld|Mixed|Not supported|Unsafe)\. ./)
  })
})

describe('steps told to search engines', () => {
  it('are the steps of the page', () => {
    expect(jsonLdAt('measures/calf-strengthening/')).toMatchObject({
      '@type': 'HowTo',
      step: tellAll(measures['calf-strengthening']).steps.map((text) => ({ text })),
    })
  })

  it.each(['no-quinine', 'medical-check', 'magnesium-supplement', 'magnesium-slushie'])('leave out %s', (id) => {
    expect(jsonLdAt(`measures/${id}/`)).toBeUndefined()
  })
})

describe('what only feels like a cramp', () => {
  it('names each sign once, a clot and muscle breakdown among them', () => {
    const flags = lookAlikes.map(({ flag }) => flag)
    expect(new Set(flags).size).toBe(flags.length)
    expect(flags).toEqual(expect.arrayContaining(['suspected-dvt', 'rhabdomyolysis', 'acute-limb-ischaemia']))
  })
})

describe('how it works', () => {
  it('gives the odds that the rules use for each word', () => {
    expect(wordOdds['very likely']).toContain('4 to 1')
    expect([likelihoodOf(6).toFixed(1), likelihoodOf(0), likelihoodOf(-6).toFixed(1)]).toEqual(['0.8', 0.5, '0.2'])
    expect([6, 5.9, 0, -0.1, -6, -6.1].map(wordFor)).toEqual([
      'very likely',
      'likely',
      'likely',
      'possible',
      'possible',
      'unlikely',
    ])
  })
})

describe('the scorecard page', () => {
  const score = scoreCases(calibrationCases, assess)
  const share = (part: number, of: number): number => Math.round((part / of) * 1000) / 1000

  it('counts as the command does', () => {
    expect(scoreRows).toHaveLength(score.cases)
    expect(rankedRows).toHaveLength(score.ranked)
    expect(share(rankedRows.filter((row) => row.firstRight).length, score.ranked)).toBe(score.top1)
    expect(share(rankedRows.filter((row) => row.inThree).length, score.ranked)).toBe(score.top3)
    expect(share(scoreRows.filter((row) => row.urgency === 'exact').length, score.cases)).toBe(score.triageExact)
    expect(share(scoreRows.filter((row) => row.urgency !== 'missed').length, score.cases)).toBe(score.lenient)
  })

  it('shows every miss that the command finds', () => {
    expect(scoreRows.filter(isMiss).map(({ story }) => story.id)).toEqual(score.misses.map(({ id }) => id))
    expect(scoreRows.filter((row) => row.tooCalm).map(({ story }) => story.id)).toEqual(score.underTriaged)
    expect(scoreRows.filter((row) => row.tooAlarmed).map(({ story }) => story.id)).toEqual(score.overTriaged)
  })
})
