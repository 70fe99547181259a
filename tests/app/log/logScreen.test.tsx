import { act, fireEvent, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import LogScreen from '../../../src/app/log/LogScreen'
import type { LogEntry } from '../../../src/domain/log/logEntry'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { addActivities } from '../../../src/state/runs/addActivities'
import { runsKind } from '../../../src/state/runs/runsKind'
import { aLog, runsLike } from '../../support/aLog'
import { run } from '../../support/runHistory'
import { show, type WorldSetting } from '../../support/uiWorld'

const open = (setting: WorldSetting = {}) => show(<LogScreen />, { today: '2026-11-25', ...setting })
const logged = ({ records }: ReturnType<typeof open>): readonly LogEntry[] =>
  (JSON.parse(records.get('uncramp.log') ?? '{"entries":[]}') as { entries: { is?: LogEntry }[] }).entries.flatMap(
    ({ is }) => is ?? [],
  )
const stored = (entries = runsLike('ccccc...', 'c........')) => ({
  'uncramp.log': recordText(logKind, 'a-log', aLog(entries)),
})

it('keeps a run without a cramp with a single tap, and asks the browser once to keep it', async () => {
  const shown = open()
  await shown.user.click(shown.screen.getByRole('button', { name: 'No cramp' }))
  expect(logged(shown)).toEqual([{ day: '2026-11-25', kind: 'run', cramped: false }])
  shown.screen.getByText('Saved: run today, no cramp.')
  await shown.user.click(shown.screen.getByRole('button', { name: 'It cramped' }))
  await waitFor(() => expect(shown.asked()).toBe(1))
})

it('takes a slip of the thumb back', async () => {
  const shown = open()
  await shown.user.click(shown.screen.getByRole('button', { name: 'It cramped' }))
  await shown.user.click(shown.screen.getByRole('button', { name: 'Undo' }))
  expect(logged(shown)).toEqual([])
})

it('takes last night, and details as they are tapped', async () => {
  const shown = open()
  await shown.user.click(shown.screen.getByRole('radio', { name: 'A night' }))
  await shown.user.click(shown.screen.getByRole('radio', { name: 'Yesterday' }))
  await shown.user.click(shown.screen.getByRole('button', { name: 'It cramped' }))
  const more = within(shown.screen.getByRole('region', { name: 'Anything to add?' }))
  await shown.user.click(more.getByRole('checkbox', { name: 'Calf' }))
  await shown.user.click(more.getByText('More details'))
  await shown.user.click(more.getByRole('radio', { name: 'It locked' }))
  await shown.user.click(more.getByRole('checkbox', { name: 'All as usual' }))
  expect(logged(shown)).toEqual([
    { day: '2026-11-24', kind: 'night', cramped: true, where: ['calf'], lock: 'locked', differences: [] },
  ])
})

it('asks of a night neither about hills nor about shoes', async () => {
  const shown = open()
  const asked = async (kind: string) => {
    await shown.user.click(shown.screen.getAllByRole('radio', { name: kind })[0] as HTMLElement)
    await shown.user.click(shown.screen.getByRole('button', { name: 'It cramped' }))
    const more = within(shown.screen.getByRole('region', { name: 'Anything to add?' }))
    return ['Hilly', 'Other or new shoes', 'Hot or muggy'].map(
      (name) => more.queryByRole('checkbox', { name }) !== null,
    )
  }
  expect(await asked('A run')).toEqual([true, true, true])
  expect(await asked('A night')).toEqual([false, false, true])
})

it('takes a night for last night, and a run for one of today, unless another day was chosen', async () => {
  const shown = open()
  const tap = (name: string) => shown.user.click(shown.screen.getByRole('radio', { name }))
  await tap('A night')
  expect(shown.screen.getByRole('radio', { name: 'Yesterday' })).toBeChecked()
  await tap('A run')
  expect(shown.screen.getByRole('radio', { name: 'Today' })).toBeChecked()
  await tap('Yesterday')
  await tap('A night')
  await tap('Today')
  await tap('A run')
  await shown.user.click(shown.screen.getByRole('button', { name: 'No cramp' }))
  expect(logged(shown)).toEqual([{ day: '2026-11-25', kind: 'run', cramped: false }])
})

it('takes “as usual” back once something was different', async () => {
  const shown = open()
  await shown.user.click(shown.screen.getByRole('button', { name: 'No cramp' }))
  const told = () => logged(shown)[0]?.differences
  expect(told()).toBeUndefined()
  await shown.user.click(shown.screen.getByRole('checkbox', { name: 'All as usual' }))
  expect(told()).toEqual([])
  await shown.user.click(shown.screen.getByRole('checkbox', { name: 'Hilly' }))
  expect(told()).toEqual(['hills'])
  await shown.user.click(shown.screen.getByRole('checkbox', { name: 'Hilly' }))
  expect(told()).toBeUndefined()
})

it('drops what only a cramp has when a cramp turns out to be none', async () => {
  const shown = open({
    stored: stored([{ day: '2026-11-25', kind: 'run', cramped: true, where: ['calf'], note: 'hm' }]),
  })
  await shown.user.click(shown.screen.getByText('run today, cramp, calf'))
  await shown.user.click(shown.screen.getByText('More details'))
  await shown.user.click(shown.screen.getByRole('radio', { name: 'No cramp' }))
  expect(logged(shown)).toEqual([{ day: '2026-11-25', kind: 'run', cramped: false, note: 'hm' }])
})

it('deletes an entry and brings it back', async () => {
  const shown = open({ stored: stored([{ day: '2026-11-25', kind: 'run', cramped: true }]) })
  await shown.user.click(shown.screen.getByText('run today, cramp'))
  await shown.user.click(shown.screen.getByRole('button', { name: 'Delete this entry' }))
  expect(logged(shown)).toEqual([])
  await shown.user.click(shown.screen.getByRole('button', { name: 'Undo' }))
  expect(logged(shown)).toHaveLength(1)
})

it('shows the runner’s own counts, and what chance alone could do', () => {
  const { screen } = open({ stored: stored() })
  const patterns = within(screen.getByRole('region', { name: 'What your runs say' }))
  patterns.getByText('5 of 8')
  patterns.getByText('1 of 9')
  patterns.getByText(/this may be chance/)
})

it('asks for more runs where a few would only guess', () => {
  const { screen } = open({ stored: stored(runsLike('ccc', '...')) })
  screen.getByText('Hot or muggy: not enough yet, about 10 more runs.')
})

it('names every day of the month that has something, for those who cannot see the dots', () => {
  const { screen } = open({ stored: stored([{ day: '2026-11-20', kind: 'run', cramped: true }]) })
  screen.getByRole('button', { name: 'Friday 20 November, cramp' })
})

it('works in a private window, where nothing can be kept', async () => {
  const shown = open({ refuses: true })
  await shown.user.click(shown.screen.getByRole('button', { name: 'No cramp' }))
  shown.screen.getByText('Saved: run today, no cramp.')
})

it('asks about the runs that the watch knows and the log does not, a tap each', async () => {
  const watch = addActivities(runsKind.empty, [run('2026-11-22', { km: 12 }), run('2026-11-24', { km: 8 })], 1)
  const shown = open({ stored: { 'uncramp.runs': recordText(runsKind, 'some-runs', watch) } })
  const asked = within(shown.screen.getByRole('region', { name: 'From your watch: did these cramp?' }))
  await shown.user.click(asked.getByRole('button', { name: 'Yes, it cramped, yesterday' }))
  await shown.user.click(asked.getByRole('button', { name: 'No cramp, Sun 22 Nov' }))
  expect(logged(shown)).toEqual([
    { day: '2026-11-24', kind: 'run', cramped: true },
    { day: '2026-11-22', kind: 'run', cramped: false },
  ])
  expect(shown.screen.queryByRole('region', { name: /From your watch/ })).toBeNull()
  await shown.user.click(shown.screen.getByRole('button', { name: 'Undo' }))
  expect(shown.screen.getByRole('button', { name: 'Yes, it cramped, Sun 22 Nov' })).toBeVisible()
})

it('asks what and when before the tap that saves', () => {
  const { screen } = open()
  const tap = screen.getByRole('button', { name: 'It cramped' })
  for (const name of ['A night', 'Yesterday', 'Another day'])
    expect(
      screen.getByRole('radio', { name }).compareDocumentPosition(tap) & Node.DOCUMENT_POSITION_FOLLOWING,
      name,
    ).toBeTruthy()
})

it('makes a night of what was saved as a run, and of today another day', async () => {
  const shown = open()
  await shown.user.click(shown.screen.getByRole('button', { name: 'It cramped' }))
  const more = within(shown.screen.getByRole('region', { name: 'Anything to add?' }))
  await shown.user.click(more.getByText('More details'))
  await shown.user.click(more.getByRole('radio', { name: 'Near the end' }))
  await shown.user.click(more.getByRole('radio', { name: 'A night' }))
  await shown.user.click(more.getByRole('radio', { name: 'Yesterday' }))
  expect(logged(shown)).toEqual([{ day: '2026-11-24', kind: 'night', cramped: true }])
  shown.screen.getByText('Saved: night yesterday, cramp.')
  await shown.user.click(more.getByRole('radio', { name: 'Another day' }))
  fireEvent.change(more.getByLabelText('Which day?'), { target: { value: '2026-11-20' } })
  shown.screen.getByText('Saved: night Fri 20 Nov, cramp.')
  await shown.user.click(shown.screen.getByRole('button', { name: 'Undo' }))
  expect(logged(shown)).toEqual([])
})

it('lets what an earlier entry was about be changed, too', async () => {
  const shown = open({ stored: stored([{ day: '2026-11-23', kind: 'run', cramped: true }]) })
  await shown.user.click(shown.screen.getByText('run Mon 23 Nov, cramp'))
  const list = within(shown.screen.getByRole('region', { name: 'All of it' }))
  expect(list.getByLabelText('Which day?')).toHaveValue('2026-11-23')
  await shown.user.click(list.getByRole('radio', { name: 'A night' }))
  expect(logged(shown)).toEqual([{ day: '2026-11-23', kind: 'night', cramped: true }])
})

describe('a log that was left open over night', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Opens it in the evening, does something, and taps the next morning. Gives the day that was logged. */
  function loggedNextMorning(evening: (screen: ReturnType<typeof open>['screen']) => void) {
    vi.useFakeTimers({ now: new Date('2026-11-25T22:00:00') })
    const shown = open({ now: () => Date.now() })
    const tap = (role: 'radio' | 'button', name: string) => fireEvent.click(shown.screen.getByRole(role, { name }))
    evening(shown.screen)
    act(() => vi.advanceTimersByTime(10 * 3_600_000))
    tap('button', 'No cramp')
    return logged(shown).map(({ day }) => day)
  }

  it('saves a run under the day it is by then', () => {
    expect(loggedNextMorning(() => undefined)).toEqual(['2026-11-26'])
  })

  it('takes “Today” for the day it is by then, too', () => {
    const day = loggedNextMorning((screen) => {
      fireEvent.click(screen.getByRole('radio', { name: 'Yesterday' }))
      fireEvent.click(screen.getByRole('radio', { name: 'Today' }))
    })
    expect(day).toEqual(['2026-11-26'])
  })

  it('keeps a day that was chosen', () => {
    const day = loggedNextMorning((screen) => fireEvent.click(screen.getByRole('radio', { name: 'Yesterday' })))
    expect(day).toEqual(['2026-11-24'])
  })
})
