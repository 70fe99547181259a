import { describe, expect, it } from 'vitest'
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
