import { act, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App'
import { loadScreen } from '../../../src/app/loading/lateScreens'
import { rules } from '../../../src/app/loading/rules'
import { questions } from '../../../src/content/questions'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { runners } from '../../support/runners'
import { uiWorld } from '../../support/uiWorld'

// Nothing is made ready before its code is there.
beforeAll(async () => {
  await Promise.all([rules.load(), loadScreen('question'), loadScreen('review'), loadScreen('result')])
})

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const { heat: _, ...allButHeat } = runners.lateInTheRace
const fewAnswers: Answers = { 'signs-now': ['none'], where: ['calf'], when: ['middle'], health: ['well'] }

const tenMinutes = questions['warm-up'].options['ten-minutes']

async function open(address: string, answers: Answers) {
  window.location.hash = address
  const { world, visit } = uiWorld({ answers })
  const screen = await act(async () => render(<App world={world} />))
  const inSight = () => screen.getByRole('heading', { level: 1 }).textContent
  const option = (name: string) => screen.getByRole('radio', { name })
  return {
    screen,
    visit,
    inSight,
    screens: () => screen.container.querySelectorAll('.stage__screen').length,
    press: (name: string) => fireEvent.pointerDown(option(name)),
    /** As a finger does it: with one click counted. */
    lift: (name: string) => fireEvent.click(option(name), { detail: 1 }),
  }
}

it('makes the next question ready while the finger is down, where nobody meets it', async () => {
  const { screen, inSight, screens, press } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  expect(screens()).toBe(2)
  expect(inSight()).toBe(questions['warm-up'].ask)
  expect(screen.queryByRole('heading', { name: questions.shoes.ask })).toBeNull()
  expect(document.title).toBe(`${questions['warm-up'].ask} · Uncramp`)
  expect(window.location.hash).toBe('#/q/warm-up')
})

it('gives no two elements the same id, and one main part to the page', async () => {
  const { screen, press } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(screen.container.querySelectorAll('main')).toHaveLength(1)
})

it('shows it with the tap, keeps the answer right after, and is there with focus and name', async () => {
  const { screen, visit, inSight, screens, press, lift } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  lift(tenMinutes)
  expect(inSight()).toBe(questions.shoes.ask)
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
  await waitFor(() => expect(visit.getState().answers['warm-up']).toBe('ten-minutes'))
  await waitFor(() => expect(window.location.hash).toBe('#/q/shoes'))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(inSight()).toBe(questions.shoes.ask)
  expect(screens()).toBe(1)
  expect(document.title).toBe(`${questions.shoes.ask} · Uncramp`)
})

it('loses no answer if the page is left with the tap', async () => {
  const { visit, press, lift } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  lift(tenMinutes)
  expect(visit.getState().answers['warm-up']).toBeUndefined()
  act(() => void fireEvent(window, new Event('pagehide')))
  expect(visit.getState().answers['warm-up']).toBe('ten-minutes')
})

it('shows the check of all answers with the answer that led there', async () => {
  const { screen, inSight, press, lift } = await open('#/q/heat', allButHeat)
  press('Mild')
  lift('Mild')
  expect(inSight()).toBe('Check your answers')
  expect(screen.getByRole('link', { name: new RegExp(questions.heat.ask.replace('?', '\\?')) })).toHaveTextContent(
    'Mild',
  )
  expect(screen.getByRole('link', { name: 'See my likely causes' })).toBeInTheDocument()
  await waitFor(() => expect(window.location.hash).toBe('#/review'))
})

it.each(['pointercancel', 'pointerup'])('takes it away when no tap comes of it (%s)', async (end) => {
  const { inSight, screens, press } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  fireEvent(window, new Event(end))
  await waitFor(() => expect(screens()).toBe(1))
  expect(inSight()).toBe(questions['warm-up'].ask)
})

it('goes where the tap leads, whatever was made ready before', async () => {
  const { visit, inSight, screens } = await open('#/q/signs-now', {})
  fireEvent.pointerDown(document.querySelector('[data-early="none"]') as HTMLElement)
  expect(screens()).toBe(2)
  act(() => visit.getState().answer('signs-now', ['chest']))
  fireEvent.submit(document.querySelector('form') as HTMLFormElement)
  await waitFor(() => expect(window.location.hash).toBe('#/q/chest-now'))
  expect(visit.getState().answers['signs-now']).toEqual(['chest'])
  await waitFor(() => expect(inSight()).not.toBe(questions['signs-now'].ask))
})

it('lets no key reach the question that is only made ready', async () => {
  const { visit, press } = await open('#/q/warm-up', fewAnswers)
  press(tenMinutes)
  fireEvent.keyDown(window, { key: '1' })
  expect(visit.getState().answers.shoes).toBeUndefined()
})
