import { describe, expect, it, vi } from 'vitest'
import { TomorrowBox } from '../../../src/app/advice/TomorrowBox'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import { crampLines } from '../../../src/app/raceCard/crampLines'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { assess } from '../../../src/content/model'
import { forbiddenBy } from '../../../src/domain/deeds'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { finished } from '../../support/finished'
import { lateCalf } from '../../support/rareRunner'
import { show } from '../../support/uiWorld'

/** Calves that cramp late in long runs, and a first half marathon in ten days. */
const answers = finished({
  ...lateCalf,
  load: ['1-to-2h', 'longer'],
  background: ['no-strength', 'tight-calves'],
  health: ['18-39', 'well'],
})
const setUp: SetUp = {
  is: 'set-up',
  start: '2026-11-28',
  days: ['tue', 'thu', 'sat'],
  chosen: ['calf-strengthening', 'long-run-progression', 'pacing-plan'],
  cues: { 'calf-strengthening': 'brush-teeth' },
  longestKm: 16,
  race: { date: '2026-12-08', km: 21.1 },
}
const stored = {
  'uncramp.programme': recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, setUp, 1)),
}
const todayOn = (today: string) => show(<TodayScreen />, { answers, stored, today })
async function cardOn(today: string) {
  const { screen } = show(<TomorrowBox assessment={assess(answers)} />, { answers, stored, today })
  await vi.dynamicImportSettled()
  return screen
}

describe('before a race', () => {
  it('the weeks name what waits for it, why, and the runs that go on', async () => {
    const { screen, user } = todayOn('2026-11-28')
    expect(screen.getByText(/from Tue 15 Dec, after your race\. New exercises make legs sore/)).toBeVisible()
    expect(screen.getByText(/Next: /)).toHaveTextContent('Next: Your usual easy run, shorter, Tue 1 Dec.')
    await user.click(screen.getByText('5 Dec to 8 Dec'))
    expect(screen.getByText('Sat 5 Dec').nextElementSibling).toHaveTextContent('Your usual easy run, shorter')
  })

  it('a last week that is the race alone says so, and not that nothing is planned', () => {
    const onSunday = { ...setUp, race: { date: '2026-12-12', km: 21.1 } }
    const kept = {
      'uncramp.programme': recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, onSunday, 1)),
    }
    const { screen } = show(<TodayScreen />, { answers, stored: kept, today: '2026-11-28' })
    const row = screen.getByText('12 Dec').closest('.week-rows__row')
    expect(row).toHaveTextContent(/Race day/)
    expect(row).not.toHaveTextContent(/0 planned/)
  })

  it('today says that an easy run is due', () => {
    expect(todayOn('2026-12-01').screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your usual easy run')
  })

  it('the card names the day of the next run and what is known of its length', async () => {
    const long = await cardOn('2026-11-26')
    expect(await long.findByText(/^Sat 28 Nov, 9\.9 km\./)).toBeVisible()
    expect(long.getByText('Rest, or walk.')).toBeVisible()
    long.unmount()
    const easy = await cardOn('2026-11-30')
    expect(await easy.findByText(/^Tue 1 Dec, shorter than usual\./)).toBeVisible()
    expect(easy.getByText('An easy run, as below.')).toBeVisible()
  })

  it('the plan starts with nothing that the weeks leave out', async () => {
    const { screen } = show(<PlanScreen />, { answers, stored, today: '2026-11-28' })
    await screen.findByText(/^Tue 1 Dec, shorter than usual/)
    const start = screen.queryByText('Start with this')?.closest('li')
    expect(start?.textContent ?? '').not.toMatch(/stronger|step by step/)
  })
})

describe('on the day of a race', () => {
  it('its card and what to do at a cramp stand on top, and nobody asks how it was', () => {
    const { screen } = todayOn('2026-12-08')
    expect(screen.getByRole('link', { name: 'Race-day card' })).toHaveClass('button')
    expect(screen.getByText(/First twitch: easy pace.*It locks: .*Heel down/)).toBeVisible()
    expect(screen.getByText(/First quarter, at most 5 km/)).toBeVisible()
    expect(screen.queryByText(/How was it/)).toBeNull()
    expect(screen.queryByText(/Easy running only/)).toBeNull()
  })

  it('does not ask for a week that was over before: it asks the day before, and the day after', () => {
    const longer: SetUp = { ...setUp, start: '2026-11-23' }
    const kept = {
      'uncramp.programme': recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, longer, 1)),
    }
    const on = (today: string) => show(<TodayScreen />, { answers, stored: kept, today }).screen
    for (const [today, asks] of [
      ['2026-12-07', true],
      ['2026-12-08', false],
      ['2026-12-09', true],
    ] as const) {
      const screen = on(today)
      expect(screen.queryAllByText(/How was it/)).toHaveLength(asks ? 1 : 0)
      screen.unmount()
    }
  })

  it('has a stretch for each of two muscles, by name', () => {
    expect(crampLines(['quad', 'calf'], new Set())[1]).toMatch(/Calf: heel down.* Thigh: hold on, heel to/)
    expect(crampLines(['foot'], new Set())[1]).toMatch(/off the road\. Pull the toes up/)
    expect(crampLines(['calf', 'hamstring'], forbiddenBy(['stretch-straight-leg']))[1]).not.toMatch(/kerb|Calf:/)
  })

  it('asks nobody to stretch who must not', () => {
    expect(crampLines(['calf'], forbiddenBy(['stretch']))[1]).toMatch(/Do not stretch/)
    expect(crampLines(['calf'], new Set())[1]).toMatch(/Heel down/)
  })

  it('the card already speaks of rest', async () => {
    expect((await cardOn('2026-12-08')).getByText('Rest, or walk. Your race is still in your legs.')).toBeVisible()
  })
})

describe('the day after a race', () => {
  it('today asks how it was, and offers the weeks after it', () => {
    const { screen } = todayOn('2026-12-09')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your race is over')
    expect(screen.getByText(/How was it/)).toBeVisible()
    expect(screen.getByText(/No running before Sat 12 Dec/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Weeks after the race' })).toHaveAttribute('href', '/six-weeks')
  })

  it('the card rests the legs as after any race of that length', async () => {
    const screen = await cardOn('2026-12-09')
    expect(screen.getByText('Rest, or walk. Your race is still in your legs.')).toBeVisible()
    expect(screen.getByText(/^No running before Sat 12 Dec\. Then: 5\.3 km, easy\./)).toBeVisible()
    screen.unmount()
    expect((await cardOn('2026-12-20')).queryByText(/still in your legs/)).toBeNull()
  })
})
