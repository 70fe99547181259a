import { cleanup } from '@testing-library/react'
import { expect, it } from 'vitest'
import LogScreen from '../../../src/app/log/LogScreen'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import TrialScreen from '../../../src/app/trial/TrialScreen'
import { triable } from '../../../src/app/trial/triable'
import { assess } from '../../../src/content/model'
import { trials } from '../../../src/content/trials'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { finished } from '../../support/finished'
import { runners } from '../../support/runners'
import { show, type WorldSetting } from '../../support/uiWorld'

const inPlan = (answers: Answers) => assess(answers).plan.items.filter(({ measure }) => trials[measure] !== undefined)

/** A runner whose plan holds something to try. */
const willing = Object.values(runners)
  .map((answers) => finished(answers))
  .find((answers) => inPlan(answers).length > 0 && assess(answers).triage === 'self-care') as Answers

const open = (setting: WorldSetting = {}) =>
  show(<TrialScreen />, { answers: willing, today: '2026-11-25', ...setting })

it('says before it begins how long it takes, and at most how often it errs', async () => {
  const { screen, user } = open()
  await user.click(screen.getByRole('radio', { name: 'Nearly all' }))
  expect(screen.getAllByText(/half of all runners know after/).length).toBeGreaterThan(0)
  screen.getByText(/at most 5 in 100 runners/)
})

it('does not offer what would take longer than anyone keeps up', async () => {
  const { screen, user } = open()
  await user.click(screen.getByRole('radio', { name: 'Fewer' }))
  expect(screen.queryByRole('button', { name: 'Begin today' })).toBeNull()
  expect(screen.getAllByText(/too seldom/).length).toBeGreaterThan(0)
})

it('draws for today, keeps the draw, and ends when the runner says so', async () => {
  const { screen, user, records, asked } = open()
  await user.click(screen.getByRole('radio', { name: 'Nearly all' }))
  await user.click(screen.getAllByRole('button', { name: 'Begin today' })[0] as HTMLElement)
  screen.getByRole('heading', { name: 'Cannot tell yet.' })
  screen.getByText(/^(Today|These two weeks): with/)
  expect(records.get('uncramp.trials')).toMatch(/"seed":\d+/)
  expect(asked()).toBe(1)
  await user.click(screen.getByRole('button', { name: 'End this trial' }))
  screen.getByText(/Find out with your own runs/)
})

it('stops once an answer raises a sign for a doctor', () => {
  const [item] = inPlan(willing)
  const trial = { measure: item?.measure, rule: 'by-day', counts: 'run', start: '2026-11-20', seed: 5, most: 90 }
  const text = JSON.stringify({ format: 1, id: 'trials', entries: [{ id: 'one', at: 1, is: trial }] })
  const stored = { 'uncramp.trials': text }
  const well = open({ stored })
  well.screen.getByText(/^Today: /)
  well.screen.unmount()
  const sick = Object.values(runners)
    .map((answers) => finished(answers))
    .find((answers) => assess(answers).triage === 'see-doctor') as Answers
  const { screen } = open({ answers: sick, stored })
  screen.getByText(/This trial has stopped/)
  expect(screen.queryByText(/^Today: /)).toBeNull()
})

const unable = Object.values(runners)
  .map((answers) => finished(answers))
  .find((answers) => assess(answers).plan.items.length > 0 && triable(assess(answers), answers).length === 0) as Answers

it.each([
  ['offered in a plan that has something to try', willing, 1],
  ['not offered in a plan that has nothing', unable, 0],
])('is %s', (_, answers, times) => {
  const { screen } = show(<PlanScreen />, { answers, today: '2026-11-25' })
  expect(screen.queryAllByRole('link', { name: 'Try one change, fairly' })).toHaveLength(times)
})

it('has a link in the log while one runs, and no dead end there before', () => {
  const before = show(<LogScreen />, { answers: willing, today: '2026-11-25' }).screen
  expect(before.queryByRole('link', { name: 'Your trial of one change' })).toBeNull()
  cleanup()
  const [item] = inPlan(willing)
  const trial = { measure: item?.measure, rule: 'by-day', counts: 'run', start: '2026-11-20', seed: 5, most: 90 }
  const text = JSON.stringify({ format: 1, id: 'trials', entries: [{ id: 'one', at: 1, is: trial }] })
  const { screen } = show(<LogScreen />, { answers: willing, today: '2026-11-25', stored: { 'uncramp.trials': text } })
  expect(screen.getByRole('link', { name: 'Your trial of one change' })).toBeVisible()
})
