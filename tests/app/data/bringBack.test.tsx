import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BringBack } from '../../../src/app/data/BringBack'
import { logKind } from '../../../src/state/log/logKind'
import type { Entries } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { currentFormat, visitText } from '../../../src/state/savedVisit'
import { aLog } from '../../support/aLog'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const copy = visitText({ id: 'then', rules: 'then', answers: runners.stitch, stamps: {} })

/** A file as the browser hands it over; the test environment's own cannot be read as text. */
const fileThat = (text: () => Promise<string>, size = 1000): File =>
  Object.defineProperty(
    Object.assign(new File([], 'uncramp-answers.json', { type: 'application/json' }), { text }),
    'size',
    { value: size },
  )

/** Hands a file to a runner's device that holds other answers already. */
async function choose(text: string, answers = { heat: 'cold' } as const) {
  const shown = show(<BringBack onChange={() => undefined} />, { answers })
  const file = fileThat(() => Promise.resolve(text))
  await shown.user.upload(shown.screen.getByLabelText(/^Bring back a copy/), file)
  return shown
}

it('takes a copy for someone new, unless the runner says otherwise', async () => {
  const { screen, visit, user, records } = await choose(copy)
  expect(await screen.findByRole('combobox', { name: 'Who is this here?' })).toHaveDisplayValue(
    'Someone new on this device',
  )
  await user.click(screen.getByRole('button', { name: 'Yes, bring it back' }))
  expect(await screen.findByText('Your copy is back.')).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
  expect([...records.keys()].filter((key) => key.startsWith('uncramp.person.'))).toHaveLength(1)
})

it('shows what would change before it is brought back, and changes nothing until then', async () => {
  const { screen, visit, user } = await choose(copy)
  await user.selectOptions(await screen.findByRole('combobox'), 'Me')
  await user.click(screen.getByRole('radio', { name: 'Replace what is here' }))
  const count = Object.keys(runners.stitch).length
  expect(screen.getByText(`answers: ${count} added, 1 removed`)).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
  await user.click(screen.getByRole('button', { name: 'Yes, replace it' }))
  expect(visit.getState().answers).toEqual(runners.stitch)
})

describe('a log that another tab writes on while the preview is open', () => {
  const [a, b, c] = [...aLog()]
  const textOf = (...entries: readonly (typeof a)[]) =>
    recordText(
      logKind,
      'one-log',
      new Map(entries.flatMap((entry) => (entry ? [entry] : []))) satisfies Entries<unknown>,
    )
  const file = JSON.stringify({
    uncramp: 'copy',
    format: 1,
    made: 1,
    people: [{ id: 'first', name: 'Me', records: { log: JSON.parse(textOf(a, c)) }, aside: [] }],
  })

  async function preview() {
    const shown = show(<BringBack onChange={() => undefined} />, { stored: { 'uncramp.log': textOf(a) } })
    await shown.user.upload(
      shown.screen.getByLabelText(/^Bring back a copy/),
      fileThat(() => Promise.resolve(file)),
    )
    await shown.screen.findByRole('button', { name: 'Yes, bring it back' })
    return shown
  }

  it('keeps what was logged there, also where this tab heard nothing of it', async () => {
    const { screen, user, records } = await preview()
    records.set('uncramp.log', textOf(a, b))
    await user.click(screen.getByRole('button', { name: 'Yes, bring it back' }))
    for (const entry of [a, b, c]) expect(records.get('uncramp.log')).toContain(JSON.stringify(entry?.[0]))
  })

  it('is shown as it is by then', async () => {
    const { screen, device } = await preview()
    expect(screen.getByText('cramp log: 1 added, 1 as before')).toBeVisible()
    act(() => device.openTab().write('uncramp.log', textOf(a, b)))
    expect(screen.getByText('cramp log: 1 added, 2 as before')).toBeVisible()
  })
})

it('can be undone, as long as nothing else was chosen', async () => {
  const { screen, visit, user } = await choose(copy)
  await user.selectOptions(await screen.findByRole('combobox'), 'Me')
  await user.click(screen.getByRole('radio', { name: 'Replace what is here' }))
  await user.click(screen.getByRole('button', { name: 'Yes, replace it' }))
  expect(visit.getState().answers).toEqual(runners.stitch)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone. All is as it was before.')).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

it('can still be undone after the device refused it once, and nobody is told otherwise', async () => {
  const { screen, visit, user, device } = await choose(copy)
  await user.selectOptions(await screen.findByRole('combobox'), 'Me')
  await user.click(screen.getByRole('radio', { name: 'Replace what is here' }))
  await user.click(screen.getByRole('button', { name: 'Yes, replace it' }))
  device.refuse('writing')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByText(/would not undo it, so your copy is still here. Nothing is lost yet/)).toBeVisible()
  expect(visit.getState().answers).toEqual(runners.stitch)
  device.refuseNothing()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})

it('is not taken where the device refuses to be read, and the runner is told that nothing was changed', async () => {
  const { screen, user, device, records } = await choose(copy)
  const before = [...records]
  const yes = await screen.findByRole('button', { name: 'Yes, bring it back' })
  device.refuse('listing')
  await user.click(yes)
  expect(screen.getByText('This device would not take it: it may be full. Nothing was changed.')).toBeVisible()
  expect([...records]).toEqual(before)
})

it('leads the keys on: to the way back, and from there to the choice of a file', async () => {
  const { screen, user } = await choose(copy)
  ;(await screen.findByRole('button', { name: 'Yes, bring it back' })).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByLabelText(/^Bring back a copy/)).toHaveFocus()
})

it('brings units and colours back into the open app, and takes them along when it is undone', async () => {
  const preferences = { units: 'imperial', theme: 'dark', country: 'NZ' } as const
  const people = [{ id: 'first', name: 'Me', records: { visit: JSON.parse(copy) }, aside: [] }]
  const { screen, user, world } = await choose(
    JSON.stringify({ uncramp: 'copy', format: 1, made: 1, preferences, people }),
  )
  await user.click(await screen.findByRole('button', { name: 'Yes, bring it back' }))
  expect(world.preferences.getState()).toMatchObject(preferences)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(world.preferences.getState()).toMatchObject({ units: 'metric', theme: 'auto', country: undefined })
})

describe('of two files that were chosen one after the other', () => {
  const never = () => new Promise<never>(() => undefined)
  it.each([
    ['is read late', async () => JSON.stringify({ uncramp: 'copy', format: 1, made: 1, people: [] })],
    ['cannot be opened', () => Promise.reject(new DOMException('gone', 'NotFoundError'))],
  ])('the first takes nothing from the second when it %s', async (_, late) => {
    const { screen, user } = show(<BringBack onChange={() => undefined} />, { answers: { heat: 'cold' } })
    const input = screen.getByLabelText(/^Bring back a copy/)
    let come = (): void => undefined
    const opened = new Promise<void>((done) => {
      come = done
    })
    await user.upload(
      input,
      fileThat(() => opened.then(late)),
    )
    await user.upload(
      input,
      fileThat(() => Promise.resolve(copy)),
    )
    const question = await screen.findByRole('combobox', { name: 'Who is this here?' })
    await act(async () => come())
    expect(question).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('the first is not shown where the second is far too big', async () => {
    const { screen, user } = show(<BringBack onChange={() => undefined} />)
    const input = screen.getByLabelText(/^Bring back a copy/)
    let come = (_: string): void => undefined
    const first = new Promise<string>((done) => {
      come = done
    })
    await user.upload(
      input,
      fileThat(() => first),
    )
    await user.upload(input, fileThat(never, 50_000_000))
    await act(async () => come(copy))
    expect(screen.getByText(/far too big/)).toBeVisible()
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})

it('can be left as it is', async () => {
  const { screen, visit, user } = await choose(copy)
  await user.click(await screen.findByRole('button', { name: 'Leave everything as it is' }))
  expect(await screen.findByText('Nothing was changed.')).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})

it.each([
  ['is cut off', copy.slice(0, 40), /is damaged. Nothing was changed/],
  ['is empty', '', /not a copy from Uncramp. Nothing was changed/],
  ['is something else', '{"recipe":"pickle juice"}', /not a copy from Uncramp/],
  ['comes from a newer version', copy.replace(`"format":${currentFormat}`, '"format":99'), /newer version of Uncramp/],
  [
    'holds what only a newer version knows',
    '{"uncramp":"copy","format":1,"made":1,"people":[{"id":"first","name":"Me","records":{"moods":{}},"aside":[]}]}',
    /newer version of Uncramp/,
  ],
])('changes nothing when the file %s, and says why', async (_, text, said) => {
  const { screen, visit } = await choose(text)
  expect(await screen.findByText(said)).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})

it('keeps the name of the file in sight, and takes the same file again once it is mended', async () => {
  const { screen, user } = await choose('{"half')
  const input = screen.getByLabelText(/^Bring back a copy/) as HTMLInputElement
  expect(input.files?.[0]?.name).toBe('uncramp-answers.json')
  await user.click(input)
  expect(input.files).toHaveLength(0)
  await user.upload(
    input,
    fileThat(() => Promise.resolve(copy)),
  )
  expect(await screen.findByRole('button', { name: 'Yes, bring it back' })).toBeVisible()
})

it('does not even open a file of 50 MB', async () => {
  const { screen, user } = show(<BringBack onChange={() => undefined} />)
  const never = fileThat(() => Promise.reject(new Error('It was opened.')), 50_000_000)
  await user.upload(screen.getByLabelText(/^Bring back a copy/), never)
  expect(await screen.findByText(/far too big/)).toBeVisible()
})

it('says so when the file cannot be opened', async () => {
  const { screen, user, visit } = show(<BringBack onChange={() => undefined} />, { answers: { heat: 'cold' } })
  const gone = fileThat(() => Promise.reject(new DOMException('gone', 'NotFoundError')))
  await user.upload(screen.getByLabelText(/^Bring back a copy/), gone)
  expect(await screen.findByText('That file could not be opened. Nothing was changed.')).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})
