import { within } from '@testing-library/react'
import { expect, it } from 'vitest'
import LogScreen from '../../../src/app/log/LogScreen'
import type { LogEntry } from '../../../src/domain/log/logEntry'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { addActivities } from '../../../src/state/runs/addActivities'
import { runsKind } from '../../../src/state/runs/runsKind'
import { aLog } from '../../support/aLog'
import { run } from '../../support/runHistory'
import { show } from '../../support/uiWorld'

/** The log of someone who works by the keys. */
function byKeys(stored: { readonly [key: string]: string }) {
  const shown = show(<LogScreen />, { today: '2026-11-25', stored })
  const button = (name: string) => shown.screen.getByRole('button', { name })
  const press = async (name: string) => {
    button(name).focus()
    await shown.user.keyboard('{Enter}')
  }
  return { ...shown, button, press }
}

it('leads from one run of the watch to the next, and says when all are logged', async () => {
  const watch = addActivities(runsKind.empty, [run('2026-11-22', { km: 12 }), run('2026-11-24', { km: 8 })], 1)
  const { screen, button, press } = byKeys({ 'uncramp.runs': recordText(runsKind, 'some-runs', watch) })
  await press('Yes, it cramped, yesterday')
  expect(button('No cramp, Sun 22 Nov')).toHaveFocus()
  await press('No cramp, Sun 22 Nov')
  expect(screen.getByText('All runs from your watch are logged.')).toHaveFocus()
})

it('leads from an entry that is deleted to the way back, and stays there', async () => {
  const entry: LogEntry = { day: '2026-11-25', kind: 'run', cramped: true }
  const { screen, user, button, press } = byKeys({ 'uncramp.log': recordText(logKind, 'a-log', aLog([entry])) })
  await user.click(screen.getByText('run today, cramp'))
  await press('Delete this entry')
  const place = document.activeElement as HTMLElement
  expect(within(place).getByText(/^Deleted: run today, cramp/)).toContainElement(button('Undo'))
  await user.tab()
  expect(button('Undo')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(place).toHaveFocus()
})
