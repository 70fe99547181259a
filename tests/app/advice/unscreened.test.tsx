import { expect, it } from 'vitest'
import { Unscreened } from '../../../src/app/advice/Unscreened'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers: Answers = {
  ...runners.lateInTheRace,
  health: ['40-64', 'medicines'],
  medicines: ['statin'],
  'medicine-signs': ['not-sure'],
}

it('says the signs of a question that was left open as signs that may be there', () => {
  const { screen } = show(<Unscreened questions={['medicine-signs']} />, { answers })
  expect(screen.getByRole('heading')).toHaveTextContent('You were not sure')
  expect(screen.getByText('If one of these is so:').nextElementSibling).toHaveTextContent(/weak.*statin/)
})

it('lists what to call for one by one, and no paragraph of them all', () => {
  const { screen } = show(<Unscreened questions={['signs-now']} />, {
    answers: { ...runners.lateInTheRace, 'signs-now': ['not-sure'] },
  })
  const call = screen.getByText('Call your emergency number for:')
  expect(call.nextElementSibling?.tagName).toBe('UL')
  expect(call.nextElementSibling?.children.length).toBeGreaterThan(5)
  // The way to answer stands before a list that fills the screen twice.
  const again = screen.getByRole('link', { name: /^Look again/ })
  expect(again.compareDocumentPosition(call)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

it('is not there without such a question', () => {
  const { screen } = show(<Unscreened questions={[]} />, { answers })
  expect(screen.queryByText('If one of these is so:')).toBeNull()
})
