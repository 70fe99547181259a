import { cleanup, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import DataScreen from '../../../src/app/data/DataScreen'
import { peopleKind } from '../../../src/state/people/peopleKind'
import { putEntry } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { visitText } from '../../../src/state/savedVisit'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const answers = runners.lateInTheRace
const peopleText = {
  'uncramp.people': recordText(peopleKind, 'names', putEntry(peopleKind.empty, 'sam', { name: 'Sam' }, 1)),
}

describe('delete everything', () => {
  it('asks first, and keeps it all when the runner thinks again', async () => {
    const { screen, user, visit } = show(<DataScreen />, { answers })
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    const question = within(screen.getByRole('alertdialog'))
    await user.click(question.getByRole('button', { name: 'Keep it' }))
    expect(visit.getState().answers).toEqual(answers)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('is asked where the keys are, with the safe choice first, and gives them back', async () => {
    const { screen, user } = show(<DataScreen />, { answers })
    const opener = () => screen.getByRole('button', { name: 'Delete everything' })
    opener().focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(opener()).toHaveFocus()
    await user.keyboard('{Enter}{Escape}')
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(opener()).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Yes, delete it all' }))
    expect(opener()).toHaveFocus()
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
    expect(screen.getByText('Nothing of yours is kept on this device.')).toBeVisible()
    expect(screen.queryByText(/older record/)).not.toBeInTheDocument()
  })
})

describe('deleting everything where the browser refuses', () => {
  it('says that it did not work and what to do, and that it has once it has', async () => {
    const { screen, user, device } = show(<DataScreen />, { answers })
    device.refuse('removing')
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete it all' }))
    expect(screen.getByRole('alert')).toHaveTextContent(/not everything could be deleted.*settings of this browser/i)
    expect(screen.queryByText('Everything is deleted.')).not.toBeInTheDocument()
    device.refuseNothing()
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Yes, delete it all' }))
    expect(screen.getByText('Everything is deleted.')).toBeVisible()
  })
})

describe('what is kept', () => {
  it.each(['removing', 'listing'] as const)(
    'stays whole where the browser refuses %s, and says so',
    async (trouble) => {
      const { screen, user, visit, device } = show(<DataScreen />, { answers })
      device.refuse(trouble)
      await user.click(screen.getByRole('button', { name: 'Delete answers' }))
      expect(screen.getByRole('alert')).toHaveTextContent('will not let us delete it')
      expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
      expect(visit.getState().answers).toEqual(answers)
      device.refuseNothing()
      await user.click(screen.getByRole('button', { name: 'Delete answers' }))
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      expect(visit.getState().answers).toEqual({})
    },
  )

  it('can still be brought back after the browser refused it once', async () => {
    const { screen, user, visit, device } = show(<DataScreen />, { answers })
    await user.click(screen.getByRole('button', { name: 'Delete answers' }))
    device.refuse('writing')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText(/not lost yet/)).toBeVisible()
    device.refuseNothing()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(visit.getState().answers).toEqual(answers)
    expect(screen.queryByText(/not lost yet/)).not.toBeInTheDocument()
  })

  it('is told kind by kind', () => {
    const { screen } = show(<DataScreen />, { answers: { heat: 'mild' } })
    expect(screen.getByText('Answers').parentElement).toHaveTextContent('Answers 1 · under 1 kB')
  })

  it('can be deleted one kind at a time, and brought back', async () => {
    const { screen, user, visit } = show(<DataScreen />, { answers })
    await user.click(screen.getByRole('button', { name: 'Delete answers' }))
    expect(visit.getState().answers).toEqual({})
    expect(screen.getByText('Nothing of yours is kept on this device.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(visit.getState().answers).toEqual(answers)
    expect(screen.getByText('Answers')).toBeVisible()
  })

  it('cannot be copied before there is something', () => {
    const { screen } = show(<DataScreen />)
    expect(screen.getByRole('button', { name: 'Download a copy of everything' })).toBeDisabled()
  })

  it('is kept by Safari for a week only, which a runner in Safari is told', () => {
    expect(show(<DataScreen />, { runsIn: 'safari' }).screen.getByText(/seven days/)).toBeVisible()
    cleanup()
    expect(show(<DataScreen />).screen.queryByText(/seven days/)).not.toBeInTheDocument()
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
    expect(units.getByRole('radio', { name: 'km, kg, °C, ml' })).toBeChecked()
    await user.click(units.getByRole('radio', { name: 'miles, lb, °F, fl oz' }))
    expect(records.get('uncramp.preferences')).toContain('imperial')
  })

  it('keeps the colours that the runner chose', async () => {
    const { screen, user, records } = show(<DataScreen />)
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(records.get('uncramp.preferences')).toContain('dark')
  })
})

describe('who uses the device', () => {
  it('can be one more, with a name, for whom the app starts again', async () => {
    const { screen, user, records, restarted } = show(<DataScreen />, { answers })
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(restarted()).toBe(1)
    expect(records.get('uncramp.person')).toMatch(/^id-/)
  })

  const withSam = {
    ...peopleText,
    'uncramp.person.sam.visit': visitText({ id: 'sams', rules: 'r', answers, stamps: {} }),
  }

  it.each(['removing', 'listing', 'writing'] as const)(
    'stays in the list where the browser refuses %s, and says so',
    async (trouble) => {
      const { screen, user, device, records } = show(<DataScreen />, { stored: withSam })
      device.refuse(trouble)
      await user.click(screen.getByRole('button', { name: 'Remove Sam' }))
      expect(screen.getByRole('alert')).toHaveTextContent('will not let us do that. Nothing was changed.')
      expect(screen.getByRole('button', { name: 'Open Sam' })).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
      expect(records.get('uncramp.person.sam.visit')).toBe(withSam['uncramp.person.sam.visit'])
    },
  )

  it('stays in the list where the browser stops in the middle of it, and is put back by a tap', async () => {
    const stored = { ...withSam, 'uncramp.person.sam.later': 'of a newer app' }
    const { screen, user, device, records } = show(<DataScreen />, { stored })
    const sams = device.openTab()
    device.refuseToRemove('uncramp.person.sam.later')
    // From the moment that the first of Sam's records is gone.
    sams.onChange((key) => key === 'uncramp.person.sam.visit' && device.refuse('writing'))
    await user.click(screen.getByRole('button', { name: 'Remove Sam' }))
    expect(screen.getByText(/stopped in the middle/)).toBeVisible()
    device.refuseNothing()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('button', { name: 'Open Sam' })).toBeVisible()
    expect(records.get('uncramp.person.sam.visit')).toBe(stored['uncramp.person.sam.visit'])
  })

  it('can be called something else, and taken off again with a way back', async () => {
    const { screen, user } = show(<DataScreen />)
    await user.click(screen.getByRole('button', { name: 'Add someone' }))
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(screen.getByRole('button', { name: 'Rename Sam' }))
    await user.clear(screen.getByRole('textbox', { name: 'New name for Sam' }))
    await user.type(screen.getByRole('textbox', { name: 'New name for Sam' }), 'Alex')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(screen.getByRole('button', { name: 'Remove Alex' }))
    expect(screen.queryByRole('button', { name: 'Open Alex' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('button', { name: 'Open Alex' })).toBeVisible()
  })
})
