import { act, fireEvent, render, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App'
import { loadScreen } from '../../../src/app/loading/lateScreens'
import { rules } from '../../../src/app/loading/rules'
import { questions } from '../../../src/content/questions'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
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

it.each(['pointercancel', 'pointerup'])(
  'takes the next screen away when no tap comes of the press (%s)',
  async (end) => {
    const { inSight, screens, press } = await open('#/q/warm-up', fewAnswers)
    press(tenMinutes)
    fireEvent(window, new Event(end))
    await waitFor(() => expect(screens()).toBe(1))
    expect(inSight()).toBe(questions['warm-up'].ask)
  },
)

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

/** On the check of all answers, when the result has been written behind it. */
const withResultAhead = async (answers: Answers) => {
  const opened = await open('#/review', answers)
  await waitFor(() => expect(opened.screens()).toBe(2))
  return opened
}
const seeCauses = 'See my likely causes'

it('writes the result while the answers are checked, where neither keys nor a search in the page meet it', async () => {
  const { inSight } = await withResultAhead(runners.lateInTheRace)
  const ahead = document.querySelector<HTMLElement>('.stage__screen--ahead')
  expect(ahead?.querySelector('.result__head')).not.toBeNull()
  expect(ahead).toHaveClass('stage__screen--waits')
  expect(ahead).toHaveAttribute('aria-hidden', 'true')
  expect(inSight()).toBe('Check your answers')
  expect(document.title).toBe('Check your answers · Uncramp')
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

it('keeps it while the answers are scrolled, and shows it with the tap, with address, name and focus right after', async () => {
  const { screen, screens, inSight } = await withResultAhead(runners.lateInTheRace)
  fireEvent(window, new Event('pointerup'))
  fireEvent.click(screen.getByRole('link', { name: seeCauses }))
  expect(document.querySelector('.result__head')?.closest('.stage__screen--waits, [aria-hidden], [hidden]')).toBeNull()
  await waitFor(() => expect(window.location.hash).toBe('#/result'))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(screens()).toBe(1)
  expect(inSight()).not.toBe('Check your answers')
  expect(document.title).toBe('Your likely causes · Uncramp')
})

it('writes no result ahead where an urgent sign stands or something is unanswered', async () => {
  for (const answers of [{ ...runners.lateInTheRace, 'signs-now': ['chest'] } as Answers, allButHeat]) {
    const { screen, screens } = await open('#/review', answers)
    await act(() => new Promise((done) => setTimeout(done, 600)))
    expect(screens()).toBe(1)
    screen.unmount()
  }
})

it('writes it anew when the answers change meanwhile, and takes it away when another screen is opened', async () => {
  const { screen, screens, visit } = await withResultAhead(runners.lateInTheRace)
  act(() => visit.getState().answer('where', ['foot', 'both-legs']))
  await waitFor(() => expect(document.querySelector('.stage__screen--ahead')?.textContent).toMatch(/foot/i))
  fireEvent.click(screen.getByRole('link', { name: new RegExp(questions.heat.ask.replace('?', '\\?')) }))
  await waitFor(() => expect(window.location.hash).toBe('#/q/heat'))
  await waitFor(() => expect(screens()).toBe(1))
  expect(document.querySelector('.result__head')).toBeNull()
})
