import { expect, it } from 'vitest'
import RaceCardScreen from '../../../src/app/raceCard/RaceCardScreen'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const onCard = async (answers: Parameters<typeof finished>[0]) => {
  const { screen, user } = show(<RaceCardScreen />, { answers: finished(answers) })
  await user.type(screen.getByRole('textbox', { name: /^Distance/ }), '21.1')
  await user.type(screen.getByRole('textbox', { name: /time/i }), '2:00:00')
  return screen
}

it('carries what could harm this runner into the race, and nothing of the kind for one who takes nothing', async () => {
  const painkillers = {
    ...runners.racesTooFast,
    health: ['18-39', 'medicines'],
    medicines: ['painkillers-on-runs'],
  } as const
  const screen = await onCard(painkillers)
  expect(await screen.findByText('No ibuprofen or the like before or during long or hot runs.')).toBeVisible()
  screen.unmount()
  expect((await onCard(runners.racesTooFast)).queryByText('For you')).toBeNull()
})
