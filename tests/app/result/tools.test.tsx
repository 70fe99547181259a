import { within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import ResultScreen from '../../../src/app/result/ResultScreen'
import { extraQuestions } from '../../../src/content/sections'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runners } from '../../support/runners'
import { type Shown, show, type WorldSetting } from '../../support/uiWorld'
// Loaded on demand in the app; here it must be there at once.
import '../../../src/app/result/tools/ResultTools'

// A whole result is a large page on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
// There is nothing to scroll here.
Element.prototype.scrollIntoView = () => undefined

/** Also the questions that only make a result surer. */
const everyWord: Answers = { ...runners.hotAndDry, ...Object.fromEntries(extraQuestions.map((id) => [id, ['none']])) }

async function open(
  tool: string,
  setting: WorldSetting,
): Promise<Shown & { readonly inTool: ReturnType<typeof within> }> {
  const shown = show(<ResultScreen />, setting)
  await shown.user.click(await shown.screen.findByText(tool))
  const fold = shown.screen.getByText(tool).closest('details')
  if (fold === null) throw new Error('The tool has lost its fold.')
  return { ...shown, inTool: within(fold) }
}

describe('the smallest change', () => {
  it('says what to do differently, and shows on trial what that would do', async () => {
    const { user, inTool, screen, visit } = await open('The smallest change', { answers: runners.startsCold })
    expect(inTool.getByText('Warm up for ten minutes with easy running and drills')).toBeVisible()
    const [first] = inTool.getAllByRole('button', { name: 'See what that would do' })
    if (first === undefined) throw new Error('There is a change, so there is a way to try it.')
    await user.click(first)
    expect(await screen.findByText(/“Over ten minutes” in place of/)).toBeVisible()
    expect(visit.getState().answers['warm-up']).toBe('none-then-fast')
  })

  it('says honestly that nothing a runner can change moves a cramp in the first minutes since childhood', async () => {
    const { inTool } = await open('The smallest change', {
      answers: { ...runners.startsCold, 'early-signs': ['all-exercise', 'since-childhood'] },
    })
    expect(inTool.getAllByText(/Nothing that you can change now moves this one/)[0]).toBeVisible()
  })
})

describe('what would sharpen it', () => {
  it('says that nothing would where every question is answered', async () => {
    const { inTool } = await open('What would sharpen this?', { answers: everyWord })
    expect(inTool.getByText(/Nothing would/)).toBeVisible()
  })

  it('lists the open question, takes its answer on the spot, and is done with it', async () => {
    const answers: Answers = { ...everyWord, heat: 'not-sure' }
    const { user, inTool, visit } = await open('What would sharpen this?', { answers })
    await user.click(inTool.getByText(/The weather/, { selector: 'summary *' }))
    const use = inTool.getByRole('button', { name: 'Use this answer' })
    expect(use).toBeDisabled()
    await user.click(inTool.getByLabelText('Mild'))
    expect(visit.getState().answers.heat).toBe('not-sure')
    await user.click(use)
    expect(visit.getState().answers.heat).toBe('mild')
    expect(inTool.getByText(/Nothing would/)).toBeVisible()
  })

  it('takes several answers to a question that allows them', async () => {
    const answers = { ...runners.hotAndDry, drinking: ['not-sure'] } as const
    const { user, inTool, visit } = await open('What would sharpen this?', { answers })
    await user.click(inTool.getByText(/Drinking on runs/, { selector: 'summary *' }))
    await user.click(inTool.getByLabelText('Little or none'))
    await user.click(inTool.getByLabelText('White salt marks'))
    await user.click(inTool.getByRole('button', { name: 'Use this answer' }))
    expect(visit.getState().answers.drinking).toEqual(['hardly', 'salt-marks'])
  })
})

describe('what each answer changed', () => {
  it('leads from an answer to the causes it moved, the rule that reads it, and its sources', async () => {
    const { user, inTool } = await open('What did each answer change?', { answers: runners.lateInTheRace })
    await user.click(inTool.getByText('Longer than usual'))
    expect(inTool.getByText(/^\+5 points/)).toBeVisible()
    await user.click(inTool.getByText(/longer than usual for you/))
    expect(inTool.getByText(/Injuries rose 1.64 times/)).toBeVisible()
    expect(inTool.getAllByRole('link').length).toBeGreaterThan(0)
  })

  it('says of an answer that it moved nothing', async () => {
    const { user, inTool } = await open('What did each answer change?', { answers: runners.lateInTheRace })
    await user.click(inTool.getByText('500–800 km'))
    expect(inTool.getByText(/It moved nothing/)).toBeVisible()
  })
})
