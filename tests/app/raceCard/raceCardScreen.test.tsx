import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import RaceCardScreen from '../../../src/app/raceCard/RaceCardScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const opened = async (answers = runners.racesTooFast) => {
  const shown = show(<RaceCardScreen />, { answers })
  await shown.user.type(shown.screen.getByLabelText(/^Distance/), '42.195')
  await shown.user.type(shown.screen.getByLabelText(/^Time you aim for/), '3:50')
  const card = () => shown.screen.getByRole('region', { name: 'Race day' })
  return { ...shown, card }
}

describe('the race-day card', () => {
  it('says another start and another thirst in heat', async () => {
    const { card, screen, user } = await opened()
    expect(card()).not.toHaveTextContent(/In heat/)
    await user.click(screen.getByLabelText('In heat'))
    expect(card()).toHaveTextContent(/In heat: 5:45–.?6:01 a km all the way/)
    expect(card()).toHaveTextContent(/In heat thirst comes sooner/)
  })

  it('is for heat from the beginning where the cramp came in heat', async () => {
    const { screen } = await opened(runners.hotAndDry)
    expect(screen.getByLabelText('In heat')).toBeChecked()
  })

  it('speaks of hills to whom it came on hills, and to nobody else', async () => {
    const hilly = await opened({ ...runners.lateInTheRace, load: ['2-to-4h', 'longer', 'downhill'] })
    expect(hilly.card()).toHaveTextContent(/even effort, whatever the pace\. Down: small, quick steps/)
    hilly.screen.unmount()
    expect((await opened()).card()).not.toHaveTextContent(/even effort/)
  })

  it('has one number to call: that of the chosen country, else the one for mobiles', async () => {
    const { card, screen, user } = await opened()
    expect(card()).toHaveTextContent('call 112.')
    await user.selectOptions(screen.getByRole('combobox'), 'US')
    expect(card()).toHaveTextContent('call 911.')
    expect(card()).not.toHaveTextContent(/112/)
  })

  it('puts no button that dials on the form before there is a card', () => {
    const { screen } = show(<RaceCardScreen />, { answers: runners.racesTooFast })
    expect(screen.queryByRole('heading', { name: 'The emergency number on it' })).toBeNull()
    expect(screen.queryAllByRole('link', { name: /^Call/ })).toEqual([])
  })

  it('has the name of whom to call as it was typed', async () => {
    const { card, screen } = await opened()
    fireEvent.change(screen.getByLabelText('Someone to call'), { target: { value: 'Sam $& NUMBERS' } })
    expect(card()).toHaveTextContent('Then call Sam $& NUMBERS')
  })
})
