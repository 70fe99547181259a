import { act, cleanup, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import LogScreen from '../../../src/app/log/LogScreen'
import OwnRuns from '../../../src/app/log/OwnRuns'
import PlanScreen from '../../../src/app/plan/PlanScreen'
import TrialScreen from '../../../src/app/trial/TrialScreen'
import { triable } from '../../../src/app/trial/triable'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { trials } from '../../../src/content/trials'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { aLog } from '../../support/aLog'
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

it('says what can be tried and why the rest cannot, where nothing of the plan can', () => {
  const { screen } = open({ answers: unable })
  const can = within(screen.getByRole('region', { name: 'What can be tried' }))
  expect(can.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    Object.keys(trials).map((id) => measures[id as MeasureId].name),
  )
  const cannot = within(screen.getByRole('region', { name: 'What cannot, and why' }))
  expect(cannot.getByText(/eat, drink or swallow/)).toBeVisible()
  expect(cannot.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    assess(unable).plan.items.map(({ measure }) => measures[measure].name),
  )
})

it('says of what can be tried, but not by this runner, that the answers speak against it', () => {
  const withHeart = Object.values(runners)
    .map((answers) => finished({ ...answers, health: ['65-plus'] }))
    .find(
      (answers) =>
        ['self-care', 'see-physio'].includes(assess(answers).triage) &&
        inPlan(answers).length > 0 &&
        triable(assess(answers), answers).length === 0,
    ) as Answers
  const { screen } = open({ answers: withHeart })
  const [item] = inPlan(withHeart)
  expect(screen.getByText(`${measures[item?.measure as MeasureId].name}: not for you, by your answers.`)).toBeVisible()
})

it.each([
  ['to a trial from what the log says, if something can be tried', willing, 1],
  ['nowhere from there, if nothing can', unable, 0],
  ['nowhere from there before the quiz is finished', { when: willing.when } as Answers, 0],
])('leads %s', async (_, answers, times) => {
  const stored = { 'uncramp.log': recordText(logKind, 'a-log', aLog()) }
  const log = show(<LogScreen />, { answers, stored, today: '2026-11-25' })
  // The part comes when the rules have come.
  await act(async () => {
    await import('../../../src/app/log/TryOne')
  })
  if (times > 0) await log.screen.findByRole('link', { name: 'Try one change, fairly' })
  expect(log.screen.queryAllByRole('link', { name: 'Try one change, fairly' })).toHaveLength(times)
  cleanup()
  const beside = show(<OwnRuns />, { answers, stored, today: '2026-11-25' })
  expect(beside.screen.queryAllByRole('link', { name: 'Try one change, fairly' })).toHaveLength(times)
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
