import { describe, expect, it } from 'vitest'
import { TomorrowBox } from '../../../src/app/advice/TomorrowBox'
import SetUpScreen from '../../../src/app/programme/SetUpScreen'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { assess } from '../../../src/content/model'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const raced = (how: readonly string[]): Answers => ({
  ...runners.racesTooFast,
  health: ['18-39', 'well'],
  load: ['race', ...how] as NonNullable<Answers['load']>,
})
const box = (answers: Answers, today = '2026-11-26') =>
  show(<TomorrowBox assessment={assess(answers)} />, { answers, today })

describe('the card of someone who has raced', () => {
  it('says on which day to run again, as soon as it knows when the race was', async () => {
    const { screen, user, visit } = box(raced(['2-to-4h']))
    expect(screen.getByText(/^No running until 7 days after a marathon, fewer after a half or less/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Yesterday' }))
    expect(
      screen.getByText(/^After a marathon no running before Wed 2 Dec, after a half or less sooner\. Then: easy/),
    ).toBeVisible()
    expect(screen.getByText('Rest, or walk. Your race is still in your legs.')).toBeVisible()
    expect(visit.getState().raced).toBe('2026-11-25')
  })

  it('takes an hour of racing for 10 km, and rests it for three days', async () => {
    const { screen, user } = box(raced(['under-1h']))
    await user.click(screen.getByRole('radio', { name: 'Today' }))
    expect(screen.getByText(/^No running before Sun 29 Nov/)).toBeVisible()
  })

  it('rests nobody whose race is long over', async () => {
    const { screen, user } = box(raced(['2-to-4h']))
    await user.click(screen.getByRole('radio', { name: 'Another day' }))
    await user.type(screen.getByLabelText('The day of the race'), '2026-10-20')
    expect(screen.queryByText(/^No running/)).toBeNull()
  })

  it('takes no day that is still to come', async () => {
    const { screen, user, visit } = box(raced(['2-to-4h']))
    await user.click(screen.getByRole('radio', { name: 'Another day' }))
    await user.type(screen.getByLabelText('The day of the race'), '2026-12-20')
    expect(screen.getByText('That day is still to come')).toBeVisible()
    expect(visit.getState().raced).toBeUndefined()
  })

  it('keeps the day when another answer is changed, and hands it to the weeks', async () => {
    const { visit, user, screen, records } = box(raced(['2-to-4h']))
    await user.click(screen.getByRole('radio', { name: 'Yesterday' }))
    visit.getState().answer('heat', 'mild')
    screen.unmount()
    const weeks = show(<SetUpScreen />, { stored: Object.fromEntries(records), today: '2026-11-26' })
    expect(weeks.screen.getByLabelText('When was the race you ran?')).toHaveValue('2026-11-25')
  })

  it('asks nobody who ran no race, and nobody whose weeks know the day', () => {
    const noRace = box({ ...runners.racesTooFast, load: ['1-to-2h', 'fast-start'] })
    expect(noRace.screen.queryByText('When was that race?')).toBeNull()
    const answers = raced(['2-to-4h'])
    const setUp: SetUp = {
      is: 'set-up',
      start: '2026-11-26',
      days: ['mon'],
      chosen: ['pacing-plan'],
      cues: {},
      pastRace: { date: '2026-11-22' },
    }
    const weeks = withSetUp(programmeKind.empty, setUp, 1)
    const stored = { 'uncramp.programme': recordText(programmeKind, 'weeks', weeks) }
    const known = show(<TomorrowBox assessment={assess(answers)} />, { answers, stored, today: '2026-11-26' })
    expect(known.screen.queryByText('When was that race?')).toBeNull()
  })

  it('takes “two months ago or more” for a race that is over, on the card and in the weeks', async () => {
    const { user, screen, records } = box(raced(['2-to-4h']))
    await user.click(screen.getByRole('radio', { name: 'Two months ago or more' }))
    expect(screen.getByRole('radio', { name: 'Two months ago or more' })).toBeChecked()
    expect(screen.queryByText(/^No running|Raced in the last days/)).toBeNull()
    screen.unmount()
    const weeks = show(<SetUpScreen />, { stored: Object.fromEntries(records), today: '2026-11-26' })
    expect(weeks.screen.getByRole('checkbox', { name: 'It was two months ago or more' })).toBeChecked()
    expect(weeks.screen.getByLabelText('When was the race you ran?')).toHaveValue('')
  })

  it('is heard by weeks that have begun, so that card and weeks agree', async () => {
    const answers = raced(['2-to-4h'])
    const setUp: SetUp = {
      is: 'set-up',
      start: '2026-11-26',
      days: ['mon', 'wed', 'sun'],
      chosen: ['calf-strengthening'],
      cues: {},
    }
    const stored = {
      'uncramp.programme': recordText(programmeKind, 'weeks', withSetUp(programmeKind.empty, setUp, 1)),
    }
    const on = (kept: { readonly [key: string]: string }) => ({ answers, stored: kept, today: '2026-11-26' })
    const before = show(<TodayScreen />, on(stored))
    expect(before.screen.getByText(/: Recover$/)).toBeVisible()
    before.screen.unmount()
    const card = show(<TomorrowBox assessment={assess(answers)} />, on(stored))
    await card.user.click(card.screen.getByRole('radio', { name: 'Two months ago or more' }))
    expect(card.screen.queryByText(/^No running/)).toBeNull()
    const kept = Object.fromEntries(card.records)
    card.screen.unmount()
    expect(show(<TodayScreen />, on(kept)).screen.queryByText(/: Recover$/)).toBeNull()
  })
})
