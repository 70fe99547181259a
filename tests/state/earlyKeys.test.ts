import { expect, it } from 'vitest'
import {
  firstId as earlyFirstId,
  nameless as earlyNameless,
  preferencesKey as earlyPreferencesKey,
  holdsAnswers,
  peopleKey,
  personKey,
  themeIn,
  visitKeyOf,
} from '../../src/early/keptHere'
import { saidKey } from '../../src/early/said'
import { firstId, nameless } from '../../src/state/people/peopleKind'
import { createPreferences } from '../../src/state/preferences'
import { activeKey } from '../../src/state/records/activePerson'
import { personKinds } from '../../src/state/records/kindNames'
import { visitText } from '../../src/state/savedVisit'
import { firstPerson, keyOf, ownPrefix, preferencesKey } from '../../src/state/storagePort'
import { fakeDevice } from '../support/fakePort'

// The early scripts import nothing of the state room, so what they know of the records is written out there.
it('looks for the records under the names that they are stored by', () => {
  expect(earlyPreferencesKey).toBe(preferencesKey)
  expect(personKey).toBe(activeKey)
  expect(peopleKey).toBe(keyOf(firstPerson, 'people'))
})

it('calls people without a name what the app calls them, and knows whoever came first in the list', () => {
  expect(earlyNameless).toEqual(nameless)
  expect(earlyFirstId).toBe(firstId)
})

it.each(['auto', 'light', 'dark'] as const)('wears the colours that the app has kept: %s', (theme) => {
  const device = fakeDevice()
  createPreferences(device.openTab(), 'metric').getState().choose({ units: 'imperial', theme, country: 'NZ' })
  expect(themeIn(device.stored.get(preferencesKey) ?? '')).toBe(theme === 'auto' ? undefined : theme)
})

it.each([firstPerson, 'x', 'a-friend-2'])(
  'looks for the answers of the person “%s” where they are stored',
  (person) => {
    expect(visitKeyOf(person)).toBe(keyOf(person, 'visit'))
  },
)

it('keeps what is said early under a key of its own, which goes when everything is deleted', () => {
  expect(saidKey.startsWith(ownPrefix)).toBe(true)
  expect(personKinds.map((kind) => keyOf(firstPerson, kind))).not.toContain(saidKey)
})

it('sees answers in a record that has some, and none in an empty one', () => {
  const record = { id: 'a', rules: 'b', stamps: {} }
  expect(holdsAnswers(visitText({ ...record, answers: { heat: 'mild' } }))).toBe(true)
  expect(holdsAnswers(visitText({ ...record, answers: {} }))).toBe(false)
})
