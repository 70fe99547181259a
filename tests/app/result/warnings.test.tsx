import { within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { assess } from '../../../src/content/model'
import { warningNames } from '../../../src/content/warningNames'
import { warningsByMatter } from '../../../src/content/warningsByMatter'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

vi.setConfig({ testTimeout: 30_000 })

/** Lithium, a blood pressure tablet, a painkiller and diabetes, and heavier after a race. */
const onMuch = {
  ...runners.overDrinker,
  health: ['40-64', 'medicines', 'condition'],
  medicines: ['lithium', 'ace-or-arb', 'painkillers-on-runs', 'metformin'],
  'medicine-signs': ['none'],
  supplements: ['none'],
  conditions: ['diabetes'],
} as const

describe('the warnings of a result', () => {
  it('stand under headings that name what they are about, each name once', () => {
    const { screen } = show(<ResultScreen />, { answers: onMuch })
    const section = screen.getByRole('region', { name: 'Mind this first' })
    const names = within(section)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)
    expect(names).toEqual(warningsByMatter(assess(onMuch)).alone.map(({ conflict }) => warningNames[conflict]))
    expect(new Set(names).size).toBe(names.length)
  })

  it('open by a line that carries the warning, and say of what is named in it that it is left out', async () => {
    const { screen, user } = show(<ResultScreen />, { answers: onMuch })
    const fold = screen.getByText('Why, and what is left out: lithium')
    await user.click(fold)
    const inside = within(fold.closest('details') ?? screen.container)
    const lead = inside.getByText('Left out of your plan because of this:')
    expect(lead.nextElementSibling?.querySelectorAll('a').length).toBeGreaterThan(0)
  })

  it('give one rule about painkillers', () => {
    const { screen } = show(<ResultScreen />, { answers: onMuch })
    const section = screen.getByRole('region', { name: 'Mind this first' })
    expect(within(section).getAllByText(/anti-inflammatory painkiller/i)).toHaveLength(1)
    expect(within(section).getAllByText(/before or during a long or hot run/)).toHaveLength(1)
    expect(screen.container).not.toHaveTextContent(/around runs/)
  })
})

describe('a plan', () => {
  it('names the warnings in a line with their number, and tells them behind a tap', async () => {
    const { screen, user } = show(<PlanScreen />, { answers: onMuch })
    const assessment = assess(onMuch)
    const count = warningsByMatter(assessment).alone.length + assessment.flags.length
    expect(screen.getByText(`${count} warnings for you:`)).toBeVisible()
    const body = screen.container.querySelector('.plan-warnings__all')
    expect(body).toHaveClass('plan-warnings__all--shut')
    await user.click(screen.getByRole('button', { name: 'Read them again' }))
    expect(body).not.toHaveClass('plan-warnings__all--shut')
  })

  it('lists as many actions as its title says', () => {
    for (const answers of [onMuch, runners.racesTooFast, runners.upAtNight]) {
      const { screen } = show(<PlanScreen />, { answers })
      const count = screen.container.querySelectorAll('.measure').length
      const word = ['No', 'One', 'Two', 'Three', 'Four', 'Five'][count]
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`${word} thing`)
      screen.unmount()
    }
  })

  it('has in the visit the questions of this runner in place of advice for anyone', () => {
    const { screen } = show(<PlanScreen />, { answers: onMuch })
    const visit = screen.container.querySelector('#measure-medical-check')
    expect(visit).toHaveTextContent('Call your doctor’s practice in the next few days, and before you run hard')
    expect(visit).toHaveTextContent('Which painkiller goes with lithium')
    expect(visit).not.toHaveTextContent(/in the family|my back|diabetes, thyroid/)
  })

  it('has the stretch before bed first for someone who cramps in bed alone, and then the visit if there is one', () => {
    const night = {
      ...runners.upAtNight,
      health: ['40-64', 'medicines'],
      medicines: ['diuretic', 'acid-reducer'],
    } as const
    const order = (answers: typeof night | typeof runners.upAtNight) => {
      const { screen } = show(<PlanScreen />, { answers })
      const ids = [...screen.container.querySelectorAll('.measure')].map(({ id }) => id)
      screen.unmount()
      return ids
    }
    expect(order(runners.upAtNight)[0]).toBe('measure-bedtime-calf-stretch')
    const finished = { ...night, 'medicine-signs': ['none'], supplements: ['none'] } as const
    expect(order(finished).slice(0, 2)).toEqual(['measure-bedtime-calf-stretch', 'measure-medical-check'])
  })
})
