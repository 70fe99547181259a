import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { lateScreen } from '../../src/app/loading/lateScreen'
import type { OtherScreens } from '../../src/app/world'
import { firstQuestion } from '../../src/content/firstQuestion'
import { keepSaid, saidKey, saidOn } from '../../src/early/said'
import { firstWorld, holdsNothing } from '../../src/firstWorld'
import { uiWorld } from '../support/uiWorld'

const page = document.documentElement
const others = lateScreen<{ readonly address: string }, OtherScreens>(() => new Promise(() => undefined))
const { id } = firstQuestion

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  window.location.hash = ''
  localStorage.clear()
  delete page.dataset.said
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('keeps each answer on the device, beside what was said before', () => {
  keepSaid(page, { where: ['calf'] })
  const { world } = firstWorld({ others, units: 'metric' })
  world.visit.getState().answer(id, ['chest'])
  expect(world.visit.getState().answers).toEqual({ [id]: ['chest'] })
  expect(JSON.parse(localStorage.getItem(saidKey) ?? '')).toEqual({ where: ['calf'], [id]: ['chest'] })
})

it('takes up what was said to the first question, in its order, and nothing that it does not know', () => {
  keepSaid(page, { [id]: ['fluids', 'slumped', 'chest'], where: ['calf'] })
  const { world, takeUp } = firstWorld({ others, units: 'metric' })
  takeUp()
  expect(world.visit.getState().answers).toEqual({ [id]: ['chest', 'fluids'] })
})

it('is followed by the whole visit: whoever still holds the first reads it, and answers to it', () => {
  const { world, followedBy } = firstWorld({ others, units: 'metric' })
  const { visit } = uiWorld({ answers: { where: ['calf'] } })
  followedBy(visit)
  world.visit.getState().answer(id, ['none'])
  expect(visit.getState().answers).toEqual({ where: ['calf'], [id]: ['none'] })
  visit.getState().answer('heat', 'mild')
  expect(world.visit.getState().answers).toEqual({ where: ['calf'], [id]: ['none'], heat: 'mild' })
  expect(saidOn(page)).toEqual({})
})

it('goes over into the whole world without writing the screen anew', async () => {
  const { world, followedBy } = firstWorld({ others, units: 'metric' })
  const user = userEvent.setup()
  const screen = await act(async () => render(<App world={world} />))
  const chest = screen.getByRole('checkbox', { name: /Chest pain/ })
  await user.click(chest)
  expect(chest).toBeChecked()
  const whole = uiWorld({ answers: { [id]: ['chest'] } })
  followedBy(whole.visit)
  await act(async () => screen.rerender(<App world={whole.world} />))
  expect(chest).toBeInTheDocument()
  expect(chest).toBeChecked()
  expect(chest).toHaveFocus()
  await user.click(screen.getByRole('checkbox', { name: /Brown, red or hardly any urine/ }))
  expect(whole.visit.getState().answers).toEqual({ [id]: ['chest', 'fluids'] })
})

it.each([
  ['nothing', {}, true],
  ['answers given before the app came', { [saidKey]: '{}' }, true],
  ['another site’s things', { theme: 'dark' }, true],
  ['a visit', { 'uncramp.visit': '{' }, false],
  ['a setting', { 'uncramp.preferences': '{}' }, false],
  ['a record of someone else', { 'uncramp.person.kim.log': '{}' }, false],
  ['a record set aside', { 'uncramp.set-aside.1': '' }, false],
])('sees whether a device that holds %s holds nothing of ours', (_, stored, nothing) => {
  for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
  expect(holdsNothing()).toBe(nothing)
})
