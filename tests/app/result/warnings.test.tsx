import { within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { assess } from '../../../src/content/model'
import { warningNames } from '../../../src/content/warningNames'
import { warningsFor } from '../../../src/content/warningsFor'
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
    expect(names).toEqual(warningsFor(assess(onMuch).plan).first.map(({ conflict }) => warningNames[conflict]))
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
    expect(section).not.toHaveTextContent(/before or during a long or hot run/)
    expect(screen.container).not.toHaveTextContent(/around runs/)
  })
})
