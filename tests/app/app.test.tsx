import { act, render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { loadScreen } from '../../src/app/loading/lateScreens'
import { rules } from '../../src/app/loading/rules'
import { screenNames } from '../../src/app/screens'
import { questions } from '../../src/content/questions'
import { runners } from '../support/runners'
import { uiWorld, type WorldSetting } from '../support/uiWorld'

// A press that leads to a screen whose code is still on its way suspends inside React's act, which never ends then. No browser has act.
beforeAll(async () => {
  await Promise.all([rules.load(), ...screenNames.map(loadScreen)])
})

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The whole app, opened at an address. */
async function open(address: string, setting?: WorldSetting) {
  window.location.hash = address
  const { world, visit } = uiWorld(setting)
  // A screen that is still being loaded holds back what stands in it.
  const screen = await act(async () => render(<App world={world} />))
  return { screen, user: userEvent.setup(), visit, preferences: world.preferences }
}

it('gives the focus to the heading of the new question, and starts at its top', async () => {
  const { screen, user } = await open('#/q/heat', { answers: runners.lateInTheRace })
  const first = await screen.findByRole('heading', { level: 1, name: questions.heat.ask })
  await user.click(screen.getByRole('radio', { name: 'Mild' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toBe(first))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Check your answers' })).toHaveFocus())
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
})

it('brings nothing of one question over to the next', async () => {
  const { screen, user } = await open('#/q/warm-up', {
    answers: { 'signs-now': ['none'], where: ['calf'] },
  })
  await screen.findByRole('heading', { level: 1, name: questions['warm-up'].ask })
  screen.getByRole('radio', { name: 'Not sure' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert')).toBeVisible()
  act(() => {
    window.location.hash = '#/q/foot-strike'
  })
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: questions['foot-strike'].ask })).toHaveFocus(),
  )
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
})

it('names the screen in the browser’s tab', async () => {
  open('#/q/heat', { answers: runners.lateInTheRace })
  await waitFor(() => expect(document.title).toBe(`${questions.heat.ask} · Uncramp`))
})

it.each([
  ['a question that does not exist', '#/q/moon-phase'],
  ['a screen that does not exist', '#/nowhere/at/all'],
])('helps whoever follows a link to %s', async (_, address) => {
  const { screen } = await open(address)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is nothing at this address')
})

it('explains a link to a question that this runner is not asked', async () => {
  const { screen } = await open('#/q/stitch', { answers: runners.lateInTheRace })
  expect(await screen.findByText('This question does not apply to you')).toBeVisible()
})

it.each(['#/result', '#/plan'])('shows no %s before every question is answered', async (address) => {
  const { screen, user } = await open(address, { answers: { 'signs-now': ['none'] } })
  expect(await screen.findByText('A few questions are still open')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go on with the quiz' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: questions.where.ask })).toHaveFocus())
})

it('leaves the colours that were chosen before it came, where the device does not keep them, until others are chosen', async () => {
  document.documentElement.dataset.theme = 'dark'
  const { preferences } = await open('#/q/heat', { refuses: true })
  expect(document.documentElement.dataset.theme).toBe('dark')
  act(() => preferences.getState().choose({ theme: 'light' }))
  expect(document.documentElement.dataset.theme).toBe('light')
  act(() => preferences.getState().choose({ theme: 'auto' }))
  expect(document.documentElement.dataset.theme).toBe('auto')
})

it('wears the colours that the runner chose', async () => {
  const { preferences } = await open('#/q/heat')
  expect(document.documentElement.dataset.theme).toBe('auto')
  act(() => preferences.getState().choose({ theme: 'dark' }))
  expect(document.documentElement.dataset.theme).toBe('dark')
})
