import { fireEvent, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { lateSources } from '../../../src/app/advice/useSources'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { assess, model } from '../../../src/content/model'
import { leadingCauses } from '../../../src/domain/causes/rankCauses'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

// A whole result is a large page on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => lateSources.load())

/** What is inside of a fold is made when it is opened, folds inside of it too. */
function openEveryFold(page: Element): void {
  for (;;) {
    const closed = page.querySelectorAll('details:not([open]) > summary')
    if (closed.length === 0) return
    for (const summary of closed) fireEvent.click(summary)
  }
}

/** Taps until a source can be read from here: one for each fold on the way, from the card outwards. */
function tapsToSource(element: Element): number {
  let place: Element | null = element
  while (place !== null) {
    const taps = [...place.querySelectorAll('.source, a[href*="guide/"]')].map((source) => {
      let closed = 0
      for (let at: Element | null = source; at !== null && at !== place; at = at.parentElement) {
        if (at.matches('details')) closed += 1
      }
      // The fold around the sentence itself has been opened already, or the sentence is its summary.
      if (place?.matches('details')) closed += 1
      return closed
    })
    if (taps.length > 0) return Math.min(...taps)
    place = place.parentElement
  }
  return Number.POSITIVE_INFINITY
}

const people = Object.entries(runners).filter(([, says]) => leadingCauses(assess(says).findings).length > 0)

describe('every sentence of a result', () => {
  it.each(people)('reaches a source in two taps, for %s', (_, says: Answers) => {
    const { screen } = show(<ResultScreen />, { answers: says })
    openEveryFold(screen.container)
    const claims = screen.container.querySelectorAll(
      '.cause__mechanism, .reason__text, .waterfall__text, .cause__voices p, .care__list .bullets > li',
    )
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) expect(tapsToSource(claim)).toBeLessThanOrEqual(2)
  })

  it.each(people)('reaches a source in two taps in the plan as well, for %s', (_, says: Answers) => {
    const { screen } = show(<PlanScreen />, { answers: says })
    openEveryFold(screen.container)
    const claims = screen.container.querySelectorAll('.measure li, .measure dd, .measure__aim, .withheld li')
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) expect(tapsToSource(claim)).toBeLessThanOrEqual(2)
  })
})

describe('how a cause adds up', () => {
  it('is a list that says in words and points what the bars show', async () => {
    const { screen, user } = show(<ResultScreen />, { answers: runners.startsCold })
    const card = screen.getByRole('article', { name: model.causes['inadequate-warm-up'].name })
    await user.click(within(card).getByText('How it adds up'))
    const list = card.querySelector('.waterfall__steps')
    if (!(list instanceof HTMLElement)) throw new Error('The waterfall has lost its list.')
    const lines = within(list)
      .getAllByRole('listitem')
      .flatMap((item) => item.querySelector('.waterfall__points') ?? [])
      .map(({ textContent }) => textContent)
    expect(lines[0]).toBe('−10')
    const points = assess(runners.startsCold).findings.find(({ cause }) => cause === 'inadequate-warm-up')?.points
    expect(lines.at(-1)).toBe(`+${points}`)
    expect(list).toHaveTextContent('Together: likely')
    for (const bar of list.querySelectorAll('svg')) expect(bar).toHaveAttribute('aria-hidden', 'true')
  })

  it('opens a line to the sources behind its number', async () => {
    const { screen, user } = show(<ResultScreen />, { answers: runners.startsCold })
    const card = screen.getByRole('article', { name: model.causes['inadequate-warm-up'].name })
    await user.click(within(card).getByText('How it adds up'))
    await user.click(within(card).getByText(/Where it starts, before your answers/))
    const open = card.querySelectorAll('.waterfall__steps details[open] .source')
    expect(open).toHaveLength(model.causes['inadequate-warm-up'].cites.length)
  })

  it('names the limit that held a cause down', () => {
    const { screen } = show(<ResultScreen />, { answers: runners.overDrinker })
    const limited = leadingCauses(assess(runners.overDrinker).findings).filter(({ limit }) => limit)
    expect(screen.container.querySelectorAll('.reason--limit')).toHaveLength(limited.length)
  })
})
