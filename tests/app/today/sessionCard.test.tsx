import { expect, it } from 'vitest'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const setUp: SetUp = {
  is: 'set-up',
  start: '2026-11-25',
  days: ['mon', 'wed', 'fri', 'sun'],
  chosen: ['pacing-plan', 'calf-strengthening'],
  cues: {},
}

/** A day with one thing to do: calf strength. */
function calfDay() {
  const kept = recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, setUp, 1))
  const shown = show(<TodayScreen />, {
    answers: runners.racesTooFast,
    stored: { 'uncramp.programme': kept },
    today: '2026-11-27',
  })
  const button = (name: string) => shown.screen.getByRole('button', { name })
  /** By the keys: a tap with a finger need not leave the focus on what was tapped. */
  const press = async (name: string) => {
    button(name).focus()
    await shown.user.keyboard('{Enter}')
  }
  return { ...shown, button, press, click: (name: string) => shown.user.click(button(name)) }
}

it('lets “Not today” be taken back before a reason is given', async () => {
  const { click, button, screen } = calfDay()
  await click('Not today')
  await click('Back')
  expect(screen.queryByRole('group', { name: 'Not today, because' })).toBeNull()
  expect(button('Start')).toBeVisible()
  expect(button('Done')).toBeVisible()
})

it('can be started and done again once a reason was taken back', async () => {
  const { click, button, screen } = calfDay()
  await click('Not today')
  await click('No time')
  expect(screen.getByText(/: no time\./)).toBeVisible()
  await click('Undo')
  expect(screen.queryByRole('button', { name: 'No time' })).toBeNull()
  expect(button('Start')).toBeVisible()
  await click('Done')
  expect(screen.getByText(/: done\./)).toBeVisible()
})

it('never loses the focus of whoever works by the keys', async () => {
  const { press, button } = calfDay()
  await press('Done')
  expect(button('Undo')).toHaveFocus()
  await press('Undo')
  expect(button('Start')).toHaveFocus()
  await press('Not today')
  expect(button('No time')).toHaveFocus()
  await press('Back')
  expect(button('Start')).toHaveFocus()
  await press('Not today')
  await press('Sore or in pain')
  expect(button('Undo')).toHaveFocus()
  await press('Undo')
  await press('Start')
  expect(button('Set done')).toHaveFocus()
  await press('Leave')
  expect(button('Start')).toHaveFocus()
})
