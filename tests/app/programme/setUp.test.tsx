import { fireEvent, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RaceAhead } from '../../../src/app/programme/RaceAhead'
import SetUpScreen from '../../../src/app/programme/SetUpScreen'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { farWords } from '../../../src/content/programme/farWords'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'
import { monday, programmeOf } from '../../support/wishes'

describe('setting up a programme', () => {
  it('proposes at most three things, each with a word that was ticked', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    const chosen = screen.getAllByRole('checkbox', { checked: true })
    expect(chosen.length).toBeGreaterThan(0)
    expect(chosen.length).toBeLessThanOrEqual(3)
    expect(screen.getAllByText(/^You ticked “/).length).toBeGreaterThanOrEqual(chosen.length)
  })

  it('asks for no days where everything goes with a run', async () => {
    const { screen, user, records, visited, asked } = show(<SetUpScreen />, { answers: runners.startsCold })
    expect(screen.queryByText(/^Which days suit you/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(visited.at(-1)).toBe('/today')
    expect(records.get('uncramp.programme')).toContain('dynamic-warm-up')
    // From now on there is something to lose that cannot be answered again.
    expect(asked()).toBe(1)
  })

  it('offers for what is done at bedtime the habits of an evening alone', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.upAtNight })
    const groups = screen.getAllByRole('group', { name: /before bed.*after what|room in bed.*after what/i })
    expect(groups.length).toBeGreaterThan(0)
    for (const group of groups) {
      expect(within(group).queryByLabelText('Breakfast')).not.toBeInTheDocument()
      expect(within(group).queryByLabelText('A run')).not.toBeInTheDocument()
      expect(within(group).getByLabelText('Brushing my teeth')).toBeInTheDocument()
    }
  })

  it('says so where a plan has nothing to practise', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.stitch })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to practise')
  })

  it('ticks what acts on the first cause, before there is any race', () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    expect(screen.getAllByRole('checkbox')[0]).toBeChecked()
    expect(screen.getAllByRole('checkbox')[0]?.closest('label')).toHaveTextContent('Start slower than you want to')
  })

  it('says why a fourth cannot be ticked', async () => {
    const { screen, user } = show(<SetUpScreen />, { answers: runners.hotAndDry })
    expect(screen.getByText('That is three. To take another, untick one first.')).toBeInTheDocument()
    const [first] = screen.getAllByRole('checkbox', { checked: true })
    if (first) await user.click(first)
    expect(screen.queryByText('That is three. To take another, untick one first.')).not.toBeInTheDocument()
  })

  it('says at once what a race far away means, and one that is near', async () => {
    const { screen } = show(<SetUpScreen />, { answers: runners.racesTooFast, today: '2026-11-25' })
    const date = screen.getByLabelText('A race to come? When?')
    fireEvent.change(date, { target: { value: '2027-04-18' } })
    expect(screen.getByText(/20 weeks away.*Sunday,? 7 March/)).toBeInTheDocument()
    fireEvent.change(date, { target: { value: '2027-01-10' } })
    expect(screen.getByText(/in week 7: these weeks lead up to it/)).toBeInTheDocument()
  })

  it.each([7, 13, 14, 50, 111])('counts the weeks up to a race in %i days as the weeks do', (days) => {
    const race = { date: daysAfter(monday, days), km: 10 }
    const { weeks } = programmeOf({ race })
    const props = { start: monday, date: race.date, forbidden: new Set<never>() }
    const { screen } = show(<RaceAhead {...props} programme={undefined} />, {})
    expect(screen.getByRole('status')).toHaveTextContent(`in week ${weeks.length}: these`)
  })

  it.each<readonly [string, Answers]>([
    ['who must not run fast', { health: ['40-64', 'condition'], conditions: ['other'] }],
    ['who may be torn', { feel: ['sharp', 'locks'], history: 'first-ever', 'sudden-signs': ['not-sure'] }],
  ])('says at once that the race of a runner is left out, %s', (_, more) => {
    const { screen } = show(<SetUpScreen />, {
      answers: finished({ ...runners.lateInTheRace, ...more }),
      today: '2026-11-25',
    })
    for (const value of ['2026-11-28', '2027-01-10', '2027-12-05']) {
      fireEvent.change(screen.getByLabelText('A race to come? When?'), { target: { value } })
      expect(screen.getByText(/These weeks leave your race out: your plan says why/)).toBeInTheDocument()
      expect(screen.queryByText(/lead up to it/)).toBeNull()
    }
  })

  it('does not say that the weeks lead up to a race that is too far for them', () => {
    const answers = {
      ...runners.lateInTheRace,
      health: ['40-64', 'condition'],
      conditions: ['less-feeling-in-feet'],
    } as const
    const { screen } = show(<SetUpScreen />, { answers, today: '2026-11-25' })
    fireEvent.change(screen.getByLabelText('A race to come? When?'), { target: { value: '2027-01-10' } })
    const far = screen.getByLabelText(/How far is the race to come/)
    fireEvent.change(far, { target: { value: '10' } })
    expect(screen.getByText(/only if it is no further than your longest run/)).toBeInTheDocument()
    expect(screen.queryByText(/lead up to it/)).toBeNull()
    fireEvent.change(far, { target: { value: '42.2' } })
    expect(screen.getByText(farWords.leftOut)).toBeInTheDocument()
    expect(screen.queryByText(/lead up to it/)).toBeNull()
  })

  it('asks back where lengths look as if they were meant in km, and takes them as such', async () => {
    const { screen, user, records } = show(<SetUpScreen />, {
      answers: { ...runners.racesTooFast, load: ['2-to-4h', 'race', 'fast-start'] },
      units: 'imperial',
      today: '2026-11-26',
    })
    await user.type(screen.getByLabelText('How far was the race you ran?, in miles'), '42.2')
    fireEvent.change(screen.getByLabelText('When was the race you ran?'), { target: { value: '2026-11-25' } })
    expect(screen.getByText(/You typed 42.2 miles. Did you mean km/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Yes, km' }))
    expect(screen.getByLabelText('How far was the race you ran?, in km')).toHaveValue('42.2')
    expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument()
    const days = screen.getAllByRole('checkbox', { name: /^(Mon|Sun)$/ })
    for (const day of days) await user.click(day)
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(records.get('uncramp.programme')).toContain('"km":42.2')
  })

  it('keeps what was typed, and names the fault beside it', async () => {
    const { screen, user } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    const longest = screen.getByLabelText(/longest training run/)
    await user.type(longest, 'far')
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(longest).toHaveValue('far')
    expect(longest).toHaveAccessibleDescription(/Write a distance/)
  })

  it('ties what is missing to the choices that it is missing from', async () => {
    const { screen, user } = show(<SetUpScreen />, { answers: runners.racesTooFast })
    const group = (name: RegExp) => screen.getByRole('group', { name })
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(group(/^Which days suit you/)).toHaveAccessibleDescription(/plenty.* Choose at least one day$/)
    expect(group(/^What will you take on/)).toHaveAccessibleDescription(/^Up to three/)
    for (const ticked of screen.getAllByRole('checkbox', { checked: true })) await user.click(ticked)
    expect(group(/^What will you take on/)).toHaveAccessibleDescription(/keep up more\. Choose at least one$/)
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    expect(group(/^What will you take on/)).toContainElement(document.activeElement as HTMLElement)
  })

  it('plans no rest from a race for whoever says that it was long ago, and rests whoever says nothing', async () => {
    const answers: Answers = { ...runners.racesTooFast, load: ['2-to-4h', 'race', 'fast-start'] }
    const begin = async (says: boolean) => {
      const { screen, user, records } = show(<SetUpScreen />, { answers, today: '2026-11-26' })
      if (says) await user.click(screen.getByRole('checkbox', { name: 'It was two months ago or more' }))
      for (const day of screen.queryAllByRole('checkbox', { name: 'Sun' })) await user.click(day)
      await user.click(screen.getByRole('button', { name: 'Begin today' }))
      screen.unmount()
      const today = show(<TodayScreen />, { answers, stored: Object.fromEntries(records), today: '2026-11-26' })
      const eyebrow = today.screen.getByText(/^Week 1 of/).textContent
      today.screen.unmount()
      return eyebrow
    }
    expect(await begin(false)).toMatch(/: Recover$/)
    expect(await begin(true)).toBe('Week 1 of 6: Step by step')
  })

  it('takes a date in place of “long ago”, and the other way round', async () => {
    const answers: Answers = { ...runners.racesTooFast, load: ['2-to-4h', 'race', 'fast-start'] }
    const { screen, user } = show(<SetUpScreen />, { answers, today: '2026-11-26' })
    const date = screen.getByLabelText('When was the race you ran?')
    const longAgo = screen.getByRole('checkbox', { name: 'It was two months ago or more' })
    expect(date).toHaveAccessibleDescription('Without a day it counts as today.')
    await user.click(longAgo)
    expect(date).toHaveAccessibleDescription('No weeks of rest from it.')
    fireEvent.change(date, { target: { value: '2026-11-20' } })
    expect(longAgo).not.toBeChecked()
    await user.click(longAgo)
    expect(date).toHaveValue('')
    await user.click(longAgo)
    expect(date).toHaveAccessibleDescription('Without a day it counts as today.')
  })

  it('leads to what is still missing, at the button and with the link beside it', async () => {
    const { screen, user } = show(<SetUpScreen />, { answers: runners.racesTooFast, today: '2026-11-26' })
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    expect(screen.getByRole('checkbox', { name: 'Mon' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    expect(screen.getByRole('checkbox', { name: 'Mon' })).toHaveFocus()
  })

  it('says before they are made how many weeks it will be, and Today says the same', async () => {
    const answers: Answers = { ...runners.racesTooFast, load: ['2-to-4h', 'race', 'fast-start'] }
    const { screen, user, records } = show(<SetUpScreen />, { answers, today: '2026-11-26' })
    expect(screen.queryByRole('heading', { name: /six/i })).toBeNull()
    expect(screen.getByText(/^Two weeks to recover from your race, then six weeks/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'It was two months ago or more' }))
    expect(screen.getByText(/^Six weeks\./)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'It was two months ago or more' }))
    for (const day of screen.queryAllByRole('checkbox', { name: 'Sun' })) await user.click(day)
    await user.click(screen.getByRole('button', { name: 'Begin today' }))
    screen.unmount()
    const today = show(<TodayScreen />, { answers, stored: Object.fromEntries(records), today: '2026-11-26' })
    const weeks = within(today.screen.getByRole('region', { name: 'Your weeks' }))
    expect(weeks.getByText(/^Two weeks to recover from your race, then six weeks/)).toBeVisible()
  })
})
