import { expect, it } from 'vitest'
import { NotFinished } from '../../../src/app/assessed/NotFinished'
import StartAgainScreen from '../../../src/app/startAgain/StartAgainScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace

it('takes no answer away before it was asked, and leads to where single ones are changed', () => {
  const { screen, visit } = show(<StartAgainScreen />, { answers })
  expect(visit.getState().answers).toEqual(answers)
  expect(screen.getByRole('link', { name: /^Keep my answers/ })).toHaveAttribute('href', '/review')
})

it('takes the answers away when told to, and nothing else that is kept', async () => {
  const log = '{"format":1,"id":"a-log","entries":[]}'
  const { screen, user, visit, records } = show(<StartAgainScreen />, { answers, stored: { 'uncramp.log': log } })
  await user.click(screen.getByRole('button', { name: /start again$/ }))
  expect(visit.getState().answers).toEqual({})
  expect(records.get('uncramp.log')).toBe(log)
})

it('is not told afterwards that answers are kept', () => {
  expect(show(<NotFinished open="where" />, { answers }).screen.getByText(/answers so far are kept/)).toBeVisible()
  const { screen } = show(<NotFinished open="signs-now" />)
  expect(screen.getAllByText(/No answers are kept on this device/)).toHaveLength(1)
})
