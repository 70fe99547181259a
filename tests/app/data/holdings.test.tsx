import { expect, it } from 'vitest'
import { Holdings } from '../../../src/app/data/Holdings'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace

it('deleting goes on at the way back, and that at what has come back', async () => {
  const { screen, user } = show(<Holdings onChange={() => undefined} />, { answers })
  screen.getByRole('button', { name: 'Delete answers' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Delete answers' })).toHaveFocus()
})

it('what is refused is asked again where it was asked', async () => {
  const { screen, user, device } = show(<Holdings onChange={() => undefined} />, { answers })
  device.refuse('removing')
  screen.getByRole('button', { name: 'Delete answers' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Delete answers' })).toHaveFocus()
  device.refuseNothing()
  await user.keyboard('{Enter}')
  device.refuse('writing')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
})
