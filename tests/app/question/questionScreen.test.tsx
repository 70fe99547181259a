import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import LaterQuestion from '../../../src/app/question/LaterQuestionScreen'
import { questions } from '../../../src/content/questions'
import { quiz } from '../../../src/content/quiz'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const { heat: _, ...allButHeat } = runners.lateInTheRace

describe('going on', () => {
  it('leads to the next question that is still open', async () => {
    const { screen, user, visit, visited } = show(<LaterQuestion id="where" />, {
      answers: { 'signs-now': ['none'], feel: ['locks'] },
    })
    await user.click(screen.getByRole('checkbox', { name: 'Calf' }))
    expect(visit.getState().unfinished).toBe('where')
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(visited).toEqual(['/here', '/q/when']))
    expect(visit.getState().unfinished).toBeUndefined()
  })

  it('leads a stitch past the questions about the legs', async () => {
    const { screen, user, visited } = show(<LaterQuestion id="where" />, {
      answers: { 'signs-now': ['none'] },
    })
    await user.click(screen.getByRole('checkbox', { name: /^Under the ribs/ }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/q/stitch'))
  })

  it('leads back to a question that was passed over', async () => {
    const { screen, user, visited } = show(<LaterQuestion id="health" />, { answers: allButHeat })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/q/heat'))
  })

  it('leads to the check of all answers after the last one', async () => {
    const { screen, user, visited } = show(<LaterQuestion id="heat" />, { answers: allButHeat })
    await user.click(screen.getByRole('radio', { name: 'Mild' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/review'))
  })

  it('stops at once for an urgent sign, however many questions are open', async () => {
    const { screen, user, visited } = show(<LaterQuestion id="unwell-now" />, {
      answers: { 'signs-now': ['very-unwell'] },
    })
    await user.click(screen.getByRole('checkbox', { name: questions['unwell-now'].options.collapse }))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/result'))
  })
})

describe('the shoes', () => {
  it('are fresh, flatter than the last ones and worse than another pair, all at once', async () => {
    const { screen, user, visit } = show(<LaterQuestion id="shoes" />)
    for (const name of [/^Under 500 km/, /^New: flatter/, /^Fine in other shoes/])
      await user.click(screen.getByLabelText(name))
    expect(visit.getState().answers.shoes).toEqual(['fresh', 'changed-flat', 'better-in-others'])
    await user.click(screen.getByLabelText(/^Over 800 km/))
    await user.click(screen.getByLabelText(/^New: same kind/))
    expect(visit.getState().answers.shoes).toEqual(['worn', 'same-new', 'better-in-others'])
  })
})

describe('the words around a question', () => {
  it('speaks in kilometres to one runner and in miles to another', () => {
    const { screen } = show(<LaterQuestion id="shoes" />)
    expect(screen.getByRole('radio', { name: '500–800 km' })).toBeInTheDocument()
    screen.unmount()
    const inMiles = show(<LaterQuestion id="shoes" />, { units: 'imperial' }).screen
    expect(inMiles.getByRole('radio', { name: '300–500 miles' })).toBeInTheDocument()
  })

  it.each(quiz.asked(runners.onMedicines))('leaves no unit unspoken in “%s”', (id) => {
    const { screen } = show(<LaterQuestion id={id} />, { answers: runners.onMedicines })
    expect(screen.container.textContent).not.toMatch(/[{}]/)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(questions[id].ask)
  })

  it('names the causes that an answer counts for, to a runner who wonders', async () => {
    const { screen, user } = show(<LaterQuestion id="shoes" />)
    await user.click(screen.getByText('Why we ask'))
    expect(await screen.findByText('Your answer counts for or against:')).toBeInTheDocument()
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  it('says how far along the runner is, in the name of the part and never as a finished bar', () => {
    const { screen } = show(<LaterQuestion id="heat" />)
    const bar = screen.getByRole('progressbar', { name: 'Quiz' })
    expect(bar).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Your run, \d+% done$/))
    expect(Number(bar.getAttribute('aria-valuenow'))).toBeLessThan(Number(bar.getAttribute('aria-valuemax')))
  })
})

describe('the number keys', () => {
  // A voice that is heard as typing, or a finger that slips, must choose nothing from elsewhere on the page: WCAG 2.1.4.
  it('choose while the focus is on the question or in its answers, and nowhere else', async () => {
    const { screen, user, visit } = show(
      <>
        <a href="#start">Uncramp</a>
        <LaterQuestion id="when" />
      </>,
    )
    const answer = () => visit.getState().answers.when
    await screen.findByRole('heading', { level: 1 })
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await user.keyboard('1')
    screen.getByRole('link', { name: 'Uncramp' }).focus()
    await user.keyboard('2')
    screen.getByText('Why we ask').focus()
    await user.keyboard('3')
    expect(answer()).toBeUndefined()
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('4')
    expect(answer()).toEqual(['last-part'])
    screen.getByRole('button', { name: 'Not sure' }).focus()
    await user.keyboard('4')
    expect(answer()).toEqual([])
  })
})
