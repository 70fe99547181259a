import { within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { TomorrowBox } from '../../../src/app/advice/TomorrowBox'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { assess } from '../../../src/content/model'
import { besidesAppointment } from '../../../src/content/myAppointment'
import { logKind } from '../../../src/state/log/logKind'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { aLog } from '../../support/aLog'
import { finished } from '../../support/finished'
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
const stored = (set: SetUp) => ({
  'uncramp.programme': recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, set, 1)),
})

const today = (set: SetUp, day: string) =>
  show(<TodayScreen />, { answers: runners.racesTooFast, stored: stored(set), today: day })

describe('today', () => {
  it('says what is planned tomorrow, and the dates of each week', () => {
    const { screen } = today(setUp, '2026-11-26')
    expect(screen.getByText(/^Tomorrow:/)).toHaveTextContent('Tomorrow: Calf strength.')
    expect(screen.getByText('25 Nov to 1 Dec')).toBeInTheDocument()
    expect(screen.getByText(/^Sun 29 km$/)).toBeInTheDocument()
  })

  it('has a way to change an answer, as the plan has', () => {
    const linkOn = (of: ReactElement) => {
      const { screen } = show(of, { answers: runners.racesTooFast, stored: stored(setUp), today: '2026-11-26' })
      const link = screen.getByRole('link', { name: 'Change my answers' })
      expect(link).toHaveAttribute('href', '/review')
      screen.unmount()
    }
    linkOn(<TodayScreen />)
    linkOn(<PlanScreen />)
  })

  it('is called by its name on the button of the card that opens it', () => {
    const { screen } = show(<TomorrowBox assessment={assess(runners.racesTooFast)} />, {
      answers: runners.racesTooFast,
      stored: stored(setUp),
      today: '2026-11-26',
    })
    expect(screen.getByRole('link', { name: 'Open Today' })).toHaveAttribute('href', '/today')
  })

  it('gives each thing of tomorrow a line of its own, where there are several', () => {
    const chosen = ['calf-strengthening', 'bedtime-calf-stretch', 'sleep-position-bedclothes'] as const
    const { screen } = show(<TodayScreen />, {
      answers: runners.upAtNight,
      stored: stored({ ...setUp, chosen: [...chosen] }),
      today: '2026-11-26',
    })
    const tomorrow = screen.getByRole('list', { name: 'Tomorrow:' })
    expect(within(tomorrow).getAllByRole('listitem').length).toBeGreaterThan(1)
    expect(tomorrow.textContent).not.toContain('·')
  })

  it('does not pass over a cramp that was logged the day before', () => {
    const log = recordText(logKind, 'a-log', aLog([{ day: '2026-11-25', kind: 'run', cramped: true }]))
    const { screen } = show(<TodayScreen />, {
      answers: runners.racesTooFast,
      stored: { ...stored(setUp), 'uncramp.log': log },
      today: '2026-11-26',
    })
    expect(screen.getByText(/^You logged a cramp yesterday\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'What to do on your next run' })).toHaveAttribute('href', '/plan')
  })

  it.each([
    ['2026-11-29', 'Yes, done'],
    ['2026-11-28', 'Done'],
  ])('asks whether the run logged on %s was the one planned today', async (day, answer) => {
    const log = recordText(logKind, 'a-log', aLog([{ day, kind: 'run', cramped: true }]))
    const { screen, user } = show(<TodayScreen />, {
      answers: runners.racesTooFast,
      stored: { ...stored(setUp), 'uncramp.log': log },
      today: '2026-11-29',
    })
    expect(screen.queryAllByText('You logged a run today: was it this one?')).toHaveLength(answer === 'Done' ? 0 : 1)
    await user.click(screen.getByRole('button', { name: answer }))
    expect(screen.getByText(/: done\.$/)).toBeVisible()
  })

  it('says of a race that the plan speaks against that these weeks leave it out', () => {
    const race = { date: '2027-01-10', km: 21.1 }
    const { screen } = show(<TodayScreen />, {
      answers: finished({ ...runners.racesTooFast, health: ['40-64', 'condition'], conditions: ['other'] }),
      stored: stored({ ...setUp, race }),
      today: '2026-11-26',
    })
    expect(screen.getByText(/These weeks leave your race out: your plan says why/)).toBeVisible()
    expect(screen.queryByText(/days to your race/)).toBeNull()
  })

  it('opens a week to its days', async () => {
    const { screen, user } = today(setUp, '2026-11-26')
    expect(screen.queryByText('Mon 30 Nov')).toBeNull()
    await user.click(screen.getByText('25 Nov to 1 Dec'))
    const day = screen.getByText('Sun 29 Nov')
    expect(day.nextElementSibling).toHaveTextContent(/Easy long run.*29/)
    expect(screen.getByText('Mon 30 Nov').nextElementSibling).toHaveTextContent(/Calf strength.*min/)
  })

  it('keeps a call that was not made, on the day after and on the card, until it is ticked', async () => {
    const call = { ...setUp, chosen: ['medical-check', 'drink-to-thirst'] } satisfies SetUp
    const withTablets = finished({
      ...runners.racesTooFast,
      health: ['40-64', 'medicines', 'condition'],
      medicines: ['ace-or-arb', 'diuretic', 'painkillers-on-runs'],
      conditions: ['high-blood-pressure'],
    })
    const on = (day: string, kept: { readonly [key: string]: string } = stored(call)) =>
      show(<TodayScreen />, { answers: withTablets, stored: kept, today: day })
    const first = on('2026-11-25')
    expect(
      first.screen.getByText('No ibuprofen or the like until a doctor agrees, never on long or hot runs.'),
    ).toBeVisible()
    await first.user.click(first.screen.getByRole('button', { name: 'Not today' }))
    await first.user.click(first.screen.getByRole('button', { name: 'No time' }))
    const kept = Object.fromEntries(first.records)
    first.screen.unmount()
    const next = on('2026-11-27', kept)
    expect(next.screen.getByRole('heading', { name: /^Have it looked at/ })).toBeVisible()
    const card = () =>
      show(<TomorrowBox assessment={assess(withTablets)} />, {
        answers: withTablets,
        stored: Object.fromEntries(next.records),
        today: '2026-11-27',
      })
    next.screen.unmount()
    const before = card()
    expect(await before.screen.findByText(/^Call your pharmacist/)).toBeVisible()
    before.screen.unmount()
    const again = on('2026-11-27', kept)
    await again.user.click(again.screen.getByRole('button', { name: 'Done' }))
    again.screen.unmount()
    expect(
      on('2026-11-28', Object.fromEntries(again.records)).screen.queryByRole('heading', { name: /^Call, or/ }),
    ).toBeNull()
  })

  it('names a race out of reach, and what happens until then', () => {
    const { screen } = today({ ...setUp, race: { date: '2027-04-18', km: 42.2 } }, '2026-11-26')
    expect(screen.getByText('143 days to your race', { exact: false })).toBeInTheDocument()
    expect(screen.getByText('Race day, 42.2 km')).toBeInTheDocument()
    expect(screen.getByText('Begin your race weeks')).toBeInTheDocument()
    expect(screen.getByText('Sun 7 Mar')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Race-day card' })).toBeInTheDocument()
  })

  it('keeps the last week going until the weeks for the race begin', () => {
    const race = { date: '2027-04-18', km: 42.2 }
    expect(today({ ...setUp, race }, '2027-02-20').screen.getByText(/until Sat 6 Mar/)).toBeInTheDocument()
  })

  it('offers the weeks for the race from their day on', () => {
    const race = { date: '2027-04-18', km: 42.2 }
    const { screen } = today({ ...setUp, race }, '2027-03-07')
    expect(screen.getByRole('link', { name: 'Begin your race weeks' })).toHaveAttribute('href', '/six-weeks')
  })

  it('offers the file and the link while there is no copy, and says how long Safari keeps the weeks', () => {
    const setting = {
      answers: runners.racesTooFast,
      stored: stored(setUp),
      today: '2026-11-26',
      runsIn: 'safari',
    } as const
    const { screen } = show(<TodayScreen />, setting)
    const hint = within(screen.getByRole('complementary', { name: 'Keep it safe' }))
    expect(hint.getByRole('link', { name: 'Keep a copy' })).toHaveAttribute('href', '/data')
    expect(hint.getByRole('link', { name: 'Take your weeks along as a link' })).toHaveAttribute('href', '/hand-over')
    expect(hint.getByText(/seven days without opening that page/)).toBeVisible()
  })

  it('says that the calendar file was saved, and what to do with it', async () => {
    const { screen, user } = today(setUp, '2026-11-26')
    URL.createObjectURL = () => 'blob:x'
    URL.revokeObjectURL = () => undefined
    await user.click(screen.getByRole('button', { name: 'Put it in my calendar' }))
    expect(await screen.findByText('Saved as uncramp.ics. Open it to add it to your calendar.')).toBeInTheDocument()
  })

  describe('with a sign to be checked', () => {
    const answers = finished({ ...runners.boneSpot, 'builds-signs': ['worse-weekly'], where: ['calf', 'same-leg'] })
    const call: SetUp = { ...setUp, chosen: ['medical-check'] }
    const on = (set: SetUp, kept = stored(set)) => show(<TodayScreen />, { answers, stored: kept, today: '2026-11-26' })

    it('says how to run until then where nothing has to be opened first', () => {
      const { screen } = on({ ...setUp, chosen: ['medical-check', 'pacing-plan'] })
      const until = within(screen.getByRole('region', { name: 'Until it has been checked' }))
      for (const line of assess(answers).flags.flatMap(({ flag }) =>
        besidesAppointment(flag, assess(answers).plan.forbidden),
      ))
        expect(until.getByText(line)).toBeVisible()
      expect(until.queryByText('You said', { exact: false })).toBeNull()
    })

    it('shows the call and no empty ladder where the weeks hold nothing else', async () => {
      const shown = on(call)
      expect(shown.screen.queryByText(/Step by step|Lighter|^Week 1/)).toBeNull()
      expect(shown.screen.queryByText(/^\d+ planned/)).toBeNull()
      const weeks = within(shown.screen.getByRole('region', { name: 'Your weeks' }))
      expect(weeks.getByText(/Nothing is planned week by week/)).toBeVisible()
      expect(weeks.getByRole('link', { name: 'answer the quiz again' })).toHaveAttribute('href', '/review')
      await shown.user.click(shown.screen.getByRole('button', { name: 'Done' }))
      expect(shown.screen.queryByText(/\.: done/)).toBeNull()
      expect(shown.screen.getByText(/: done\.$/)).toBeVisible()
    })
  })

  it('warns of the same before and after something is ticked', async () => {
    const answers = finished({
      ...runners.racesTooFast,
      health: ['40-64', 'medicines', 'condition'],
      medicines: ['ace-or-arb', 'diuretic', 'painkillers-on-runs'],
      conditions: ['high-blood-pressure'],
    })
    const { screen, user } = show(<TodayScreen />, {
      answers,
      stored: stored({ ...setUp, chosen: ['medical-check', 'drink-to-thirst'] }),
      today: '2026-11-25',
    })
    const warnings = () => screen.container.querySelector('.tomorrow__beware')?.textContent
    await vi.dynamicImportSettled()
    const before = warnings()
    for (const done of screen.getAllByRole('button', { name: 'Done' })) await user.click(done)
    await vi.dynamicImportSettled()
    expect(warnings()).toBe(before)
  })
})
