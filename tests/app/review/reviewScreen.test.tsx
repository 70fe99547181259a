import { expect, it } from 'vitest'
import ReviewScreen from '../../../src/app/review/ReviewScreen'
import { quiz } from '../../../src/content/quiz'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const { heat: _, ...allButHeat } = runners.lateInTheRace

it('shows every question the runner was asked, and no other', () => {
  const { screen } = show(<ReviewScreen />, { answers: runners.stitch })
  expect(screen.getAllByRole('listitem')).toHaveLength(quiz.asked(runners.stitch).length)
  expect(screen.queryByText(/weather/)).not.toBeInTheDocument()
})

it('says back what was answered, in the runner’s units', () => {
  const { screen } = show(<ReviewScreen />, { answers: runners.lateInTheRace, units: 'imperial' })
  const row = screen.getByRole('link', { name: /Your shoes/ })
  expect(row).toHaveTextContent('300–500 miles')
  expect(screen.container.textContent).not.toMatch(/[{}]/)
})

it('says back everything that was said of the shoes', () => {
  const { screen } = show(<ReviewScreen />, {
    answers: { ...runners.lateInTheRace, shoes: ['fresh', 'changed-flat', 'better-in-others'] },
  })
  expect(screen.getByRole('link', { name: /Your shoes/ })).toHaveTextContent(
    /Under 500 km.*flatter.*Fine in other shoes/,
  )
})

it('leads back to the question when its row is tapped', async () => {
  const { screen, user, visited } = show(<ReviewScreen />, { answers: runners.lateInTheRace })
  await user.click(screen.getByRole('link', { name: /The weather/ }))
  expect(visited.at(-1)).toBe('/q/heat')
})

it('leads on to the causes once nothing is open', async () => {
  const { screen, user, visited } = show(<ReviewScreen />, { answers: runners.lateInTheRace })
  await user.click(screen.getByRole('link', { name: 'See my likely causes' }))
  expect(visited.at(-1)).toBe('/result')
})

it('leads to the open question first, and marks it', async () => {
  const { screen, user, visited } = show(<ReviewScreen />, { answers: allButHeat })
  expect(screen.getByRole('link', { name: /The weather/ })).toHaveTextContent('Not answered yet')
  expect(screen.queryByRole('link', { name: 'See my likely causes' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Go on with the quiz' }))
  expect(visited.at(-1)).toBe('/q/heat')
})
