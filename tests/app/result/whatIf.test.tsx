import { within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'
// Loaded on demand in the app; here it must be there at once.
import '../../../src/app/result/tools/ResultTools'

// A whole result is a large page on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** A result with the what-if tool open, and the one question open that is about to be changed. */
async function whatIf(ask: RegExp, answers: Parameters<typeof show>[1] = { answers: runners.hotAndDry }) {
  const shown = show(<ResultScreen />, answers)
  await shown.user.click(await shown.screen.findByText('What if?'))
  const tool = shown.screen.getByText('What if?').closest('details')
  if (tool === null) throw new Error('The tool has lost its fold.')
  const inTool = within(tool)
  await shown.user.click(inTool.getByText(ask, { selector: '.question-fold__ask' }))
  return { ...shown, inTool }
}

describe('what if', () => {
  it('names the difference in a sentence: the answer, the words, the plan', async () => {
    const { user, inTool } = await whatIf(/The weather/)
    await user.click(inTool.getByLabelText('Mild'))
    const said = inTool.getByRole('status')
    expect(said).toHaveTextContent('Weather: “Mild” in place of “Hot or warm, new to me')
    expect(said).toHaveTextContent(/Heat and sweat drops from [a-z ]+ to unlikely/)
    expect(inTool.getByText('Causes then')).toBeVisible()
    expect(inTool.getByText('Plan then')).toBeVisible()
  })

  it('stores nothing until it is kept', async () => {
    const { user, inTool, visit, records } = await whatIf(/The weather/)
    const stored = [...records]
    await user.click(inTool.getByLabelText('Mild'))
    expect(visit.getState().answers.heat).toBe('hot-not-used')
    expect([...records]).toEqual(stored)
    await user.click(inTool.getByRole('button', { name: 'Keep it' }))
    expect(visit.getState().answers.heat).toBe('mild')
    expect([...records.values()].join()).toContain('"heat":{"as":"mild"')
    expect(inTool.getByRole('status')).toHaveTextContent('Nothing is changed yet.')
  })

  it('leaves everything as it was when it is discarded', async () => {
    const { user, inTool, visit } = await whatIf(/The weather/)
    const before = visit.getState().answers
    await user.click(inTool.getByLabelText('Mild'))
    await user.click(inTool.getByRole('button', { name: 'Discard' }))
    expect(visit.getState().answers).toEqual(before)
    expect(inTool.getByLabelText('Mild')).not.toBeChecked()
    expect(inTool.queryByRole('button', { name: 'Keep it' })).toBeNull()
  })

  it('takes an answer that was changed back for no change', async () => {
    const { user, inTool } = await whatIf(/The weather/)
    await user.click(inTool.getByLabelText('Mild'))
    await user.click(inTool.getByLabelText(/new to me/))
    expect(inTool.queryByRole('button', { name: 'Keep it' })).toBeNull()
  })

  it('says so where an answer changes nothing', async () => {
    const { user, inTool } = await whatIf(/What lands first/)
    await user.click(inTool.getByLabelText('Heel'))
    expect(inTool.getByRole('status')).toHaveTextContent('Nothing changes')
  })

  it('says at once that an answer needs someone today, and offers to keep it', async () => {
    const { user, inTool, visit, screen } = await whatIf(/today or yesterday/)
    await user.click(inTool.getByLabelText(/Chest pain/))
    expect(inTool.getByRole('alert')).toHaveTextContent('Get help now, if this is true of you')
    expect(inTool.queryByText('Causes then')).toBeNull()
    expect(visit.getState().answers['signs-now']).toEqual(['none'])
    await user.click(inTool.getByRole('button', { name: /keep it and see what to do/ }))
    expect(visit.getState().answers['signs-now']).toEqual(['chest'])
    expect(screen.queryByText('Your result')).toBeNull()
  })

  it('writes quantities in the units of the runner', async () => {
    const { inTool } = await whatIf(/Your shoes/, { answers: runners.hotAndDry, units: 'imperial' })
    expect(inTool.getByLabelText(/Under 300 miles/)).toBeInTheDocument()
  })
})
