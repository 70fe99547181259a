import { within } from '@testing-library/react'
import { expect, it } from 'vitest'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { outcomeOf, withOutcome, withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText, restoreRecord } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const setUp: SetUp = {
  is: 'set-up',
  start: '2026-11-25',
  days: ['mon', 'wed', 'fri', 'sun'],
  chosen: ['pacing-plan', 'calf-strengthening', 'long-run-progression'],
  cues: {},
  longestKm: 28,
}
const begun = withSetUp(programmeKind.empty, setUp, 1)
const longRun = 'long-run-progression-w1-1'

const on = async (day: string, kept = begun) => {
  const shown = show(<TodayScreen />, {
    answers: runners.racesTooFast,
    stored: { 'uncramp.programme': recordText(programmeKind, 'a-programme', kept) },
    today: day,
  })
  await shown.user.click(shown.screen.getByText('25 Nov to 1 Dec'))
  const row = within(shown.screen.getByText('Sun 29 Nov').parentElement as HTMLElement)
  const outcome = () => {
    const text = shown.records.get('uncramp.programme') ?? null
    const kept = restoreRecord(programmeKind, text)
    return kept.kind === 'record' ? outcomeOf(kept.value, setUp.start, longRun) : undefined
  }
  return { ...shown, row, outcome }
}

it.each(['2026-11-30', '2026-12-01', '2026-12-03'])(
  'takes on %s the tick for a run of Sunday, with the day on which it was, and takes it back',
  async (day) => {
    const { row, user, outcome } = await on(day)
    await user.click(row.getByRole('button', { name: /^I did it/ }))
    expect(outcome()).toEqual({ is: 'done', on: '2026-11-29' })
    expect(row.getByText('Done.')).toBeVisible()
    const undo = row.getByRole('button', { name: /^Undo/ })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(outcome()).toBeUndefined()
  },
)

it.each(['2026-11-28', '2026-11-29'])('asks on %s for no tick of a run that is still to come', async (day) => {
  expect((await on(day)).row.queryByRole('button')).toBeNull()
})

it('asks for none where something has been said of it', async () => {
  const skipped = withOutcome(begun, setUp.start, longRun, { is: 'skipped', on: '2026-11-29', why: 'tired' }, 2)
  expect((await on('2026-12-01', skipped)).row.queryByRole('button')).toBeNull()
})
