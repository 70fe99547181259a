import { act } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PeopleHere } from '../../../src/app/data/PeopleHere'
import { peopleKind } from '../../../src/state/people/peopleKind'
import { putEntry } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { show } from '../../support/uiWorld'

const stored = {
  'uncramp.people': recordText(peopleKind, 'names', putEntry(peopleKind.empty, 'sam', { name: 'Sam' }, 1)),
}
const shown = () => show(<PeopleHere />, { stored })

describe('whoever works with the keys alone', () => {
  it.each(['{Enter}', '{Tab}{Tab}{Enter}'])('goes on where a name was asked for, saved or not: %s', async (keys) => {
    const { screen, user } = shown()
    screen.getByRole('button', { name: 'Rename Sam' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('textbox')).toHaveFocus()
    await user.keyboard(keys)
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Rename Sam' })).toHaveFocus()
  })

  it('goes on at “Add someone” after thinking again', async () => {
    const { screen, user } = shown()
    screen.getByRole('button', { name: 'Add someone' }).focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('button', { name: 'Add someone' })).toHaveFocus()
  })

  it('goes on at the way back once someone is removed, and then at whoever is back', async () => {
    const { screen, user } = shown()
    screen.getByRole('button', { name: 'Remove Sam' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Rename Sam' })).toHaveFocus()
  })
})

it('leaves nobody behind where the device will not open someone who was added', async () => {
  const { screen, user, device, restarted, records } = shown()
  await user.click(screen.getByRole('button', { name: 'Add someone' }))
  await user.type(screen.getByRole('textbox'), 'Kim')
  const before = new Map(records)
  device.refuse('writing')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed')
  expect(screen.queryByRole('button', { name: 'Rename Kim' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Rename Sam' })).toBeVisible()
  device.refuseNothing()
  expect(records).toEqual(before)
  expect(restarted()).toBe(0)
})

describe('a name that is being typed', () => {
  it('does not draw the keys back when another tab has changed something', async () => {
    const { screen, user, device } = shown()
    await user.click(screen.getByRole('button', { name: 'Rename Sam' }))
    screen.getByRole('button', { name: 'Add someone' }).focus()
    const names = putEntry(putEntry(peopleKind.empty, 'sam', { name: 'Sam' }, 1), 'ana', { name: 'Ana' }, 2)
    act(() => device.openTab().write('uncramp.people', recordText(peopleKind, 'names', names)))
    expect(screen.getByRole('button', { name: 'Rename Ana' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Add someone' })).toHaveFocus()
  })
})

it('takes the name of someone back where the device takes it, and then refuses to open them', async () => {
  const { screen, user, device, world } = shown()
  const { port } = world
  const switching = vi.spyOn(port, 'write').mockImplementation((key, text) => {
    if (key === 'uncramp.person') throw new DOMException('full', 'QuotaExceededError')
    device.stored.set(key, text)
  })
  await user.click(screen.getByRole('button', { name: 'Add someone' }))
  await user.type(screen.getByRole('textbox'), 'Kim{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed')
  expect(screen.queryByRole('button', { name: 'Rename Kim' })).toBeNull()
  switching.mockRestore()
})
