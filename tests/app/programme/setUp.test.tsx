import { describe, expect, it } from 'vitest'
import SetUpScreen from '../../../src/app/programme/SetUpScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

describe('setting up a programme', () => {
  it('proposes at most three things, each with a word that was ticked', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    const chosen = screen.getAllByRole('checkbox', { checked: true })
    expect(chosen.length).toBeGreaterThan(0)
    expect(chosen.length).toBeLessThanOrEqual(3)
    expect(screen.getAllByText(/^You ticked “/).length).toBeGreaterThanOrEqual(chosen.length)
  })

  it('asks for no days where everything goes with a run', async () => {
    const { screen, user, records, visited } = show(<SetUpScreen />, { answers: runners.startsCold })
    expect(screen.queryByText('Which days suit you?')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(visited.at(-1)).toBe('/today')
    expect(records.get('uncramp.programme')).toContain('dynamic-warm-up')
  })

  it('says so where a plan has nothing to practise', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.stitch })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to practise')
  })

  it('keeps what was typed, and names the fault beside it', async () => {
    const { screen, user } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    const longest = screen.getByLabelText(/longest training run/)
    await user.type(longest, 'far')
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(longest).toHaveValue('far')
    expect(longest).toHaveAccessibleDescription(/Write a distance/)
  })
})
