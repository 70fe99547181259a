import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import DataScreen from '../../../src/app/data/DataScreen'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace

describe('delete everything', () => {
  it('asks first, and keeps it all when the runner thinks again', async () => {
    const { screen, user, visit } = show(<DataScreen />, { answers })
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    const question = within(screen.getByRole('alertdialog'))
    await user.click(question.getByRole('button', { name: 'Keep it' }))
    expect(visit.getState().answers).toEqual(answers)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('removes answers, settings and what was kept aside, and nothing of anyone else', async () => {
    const { screen, user, visit, records } = show(<DataScreen />, {
      answers,
      stored: { 'uncramp.set-aside.7': '{"broken', 'uncramp.preferences': '{"units":"metric"}', 'not.ours': 'stays' },
    })
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete it all' }))
    expect(visit.getState().answers).toEqual({})
    expect([...records]).toEqual([['not.ours', 'stays']])
    expect(screen.getByText('Everything is deleted.')).toBeVisible()
    expect(screen.getByText('No answers are kept on this device.')).toBeVisible()
    expect(screen.queryByText(/older record/)).not.toBeInTheDocument()
  })
})

describe('what is kept', () => {
  it('says how many answers there are', () => {
    const { screen } = show(<DataScreen />, { answers: { heat: 'mild' } })
    expect(screen.getByText(/^1 answer, your units/)).toBeVisible()
  })

  it('has nothing to download before the first answer', () => {
    const { screen } = show(<DataScreen />)
    expect(screen.getByRole('button', { name: 'Download my answers' })).toBeDisabled()
  })

  it('shows that an unreadable record was kept aside', () => {
    const { screen } = show(<DataScreen />, { stored: { 'uncramp.visit': '{"half a rec' } })
    expect(screen.getByText(/One older record could not be read/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Download record 1' })).toBeVisible()
  })
})

describe('settings', () => {
  it('keeps the units that the runner chose', async () => {
    const { screen, user, records } = show(<DataScreen />)
    const units = within(screen.getByRole('group', { name: 'Units' }))
    expect(units.getByRole('radio', { name: 'km, °C, ml' })).toBeChecked()
    await user.click(units.getByRole('radio', { name: 'miles, °F, fl oz' }))
    expect(records.get('uncramp.preferences')).toContain('imperial')
  })

  it('keeps the colours that the runner chose', async () => {
    const { screen, user, records } = show(<DataScreen />)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(records.get('uncramp.preferences')).toContain('dark')
  })
})
