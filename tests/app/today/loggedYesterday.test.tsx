import { expect, it } from 'vitest'
import { LoggedYesterday } from '../../../src/app/today/LoggedYesterday'
import type { LogEntry } from '../../../src/domain/log/logEntry'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { aLog } from '../../support/aLog'
import { show } from '../../support/uiWorld'

const after = (...entries: readonly LogEntry[]) => planned(true, ...entries)

/** `forNights` is whether the plan holds something for the night. */
const planned = (forNights: boolean, ...entries: readonly LogEntry[]) =>
  show(<LoggedYesterday today="2026-11-27" forNights={forNights} />, {
    stored: { 'uncramp.log': recordText(logKind, 'a-log', aLog(entries)) },
  }).screen

const cramp: LogEntry = { day: '2026-11-26', kind: 'run', cramped: true }

it('knows of a cramp that was logged for yesterday, and leads to the log', () => {
  const screen = after(cramp)
  expect(screen.getByText(/^You logged a cramp yesterday\./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Your cramp log' })).toHaveAttribute('href', '/log')
})

it('calls the night that began yesterday last night', () => {
  expect(after({ ...cramp, kind: 'night' }).getByText(/^You logged a cramp last night\./)).toBeVisible()
  expect(
    after(cramp, { ...cramp, kind: 'night' }).getByText(/^You logged cramps yesterday and last night\./),
  ).toBeVisible()
})

const links = ({ getAllByRole }: ReturnType<typeof after>) => getAllByRole('link').map(({ textContent }) => textContent)

it('leads to the next night after a night, and to the next run after a run', () => {
  const night: LogEntry = { ...cramp, kind: 'night' }
  const [log, run, tonight] = ['Your cramp log', 'What to do on your next run', 'What to do tonight']
  const each = [[cramp], [night], [cramp, night]].map((entries) => {
    const screen = after(...entries)
    const found = links(screen)
    screen.unmount()
    return found
  })
  expect(each).toEqual([
    [log, run],
    [log, tonight],
    [log, run, tonight],
  ])
})

it('promises nothing for the night where the plan has nothing for it', () => {
  expect(links(planned(false, { ...cramp, kind: 'night' }))).toEqual(['Your cramp log', 'My plan'])
})

it.each<[string, LogEntry]>([
  ['a run without a cramp', { ...cramp, cramped: false }],
  ['a cramp of today', { ...cramp, day: '2026-11-27' }],
  ['a cramp of the day before', { ...cramp, day: '2026-11-25' }],
])('says nothing of %s', (_, entry) => {
  expect(after(entry).container).toBeEmptyDOMElement()
})
