import { act } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { rules } from '../../../src/app/loading/rules'
import LaterQuestion from '../../../src/app/question/LaterQuestionScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A question whose rules are still on their way; they come when they are told to. */
async function beforeTheRules() {
  const loaded = await rules.load()
  let resolve = (_: typeof loaded) => {}
  const promise = new Promise<typeof loaded>((come) => {
    resolve = come
  })
  vi.spyOn(rules, 'here').mockReturnValue(undefined)
  vi.spyOn(rules, 'load').mockReturnValue(promise)
  const { heat: _, ...allButHeat } = runners.lateInTheRace
  const come = () => act(async () => resolve(loaded))
  return { ...show(<LaterQuestion id="heat" />, { answers: allButHeat }), come }
}

it('goes on when the rules have come, once, however often the answer was tapped', async () => {
  const { screen, user, visited, visit, come } = await beforeTheRules()
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  expect(visited).toEqual(['/here'])
  await come()
  expect(visited).toEqual(['/here', '/review'])
  expect(visit.getState().answers.heat).toBe('mild')
})

it('leads nobody on who has left the question while the rules were on their way, and keeps the answer', async () => {
  const { screen, user, visited, visit, come } = await beforeTheRules()
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  screen.unmount()
  await come()
  expect(visited).toEqual(['/here'])
  expect(visit.getState().answers.heat).toBe('mild')
})
