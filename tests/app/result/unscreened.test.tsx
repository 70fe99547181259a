import { expect, it } from 'vitest'
import { Unscreened } from '../../../src/app/result/Unscreened'
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

it('is not there without such a question', () => {
  const { screen } = show(<Unscreened questions={[]} />, { answers })
  expect(screen.queryByText('If one of these is so:')).toBeNull()
})
