import { describe, expect, it } from 'vitest'
import SetUpScreen from '../../../src/app/programme/SetUpScreen'
import TodayScreen from '../../../src/app/today/TodayScreen'
import { withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const weeksOf = (chosen: SetUp['chosen']) => ({
  'uncramp.programme': recordText(
    programmeKind,
    'a-programme',
    withSetUp(programmeKind.empty, { is: 'set-up', start: '2026-11-25', days: ['wed', 'sun'], chosen, cues: {} }, 1),
  ),
})
/** Taken on when the answers were others: this runner's plan has no breathing for a stitch. */
const before: SetUp['chosen'] = ['breathing-for-stitch']
const open = (screen: React.ReactElement, chosen: SetUp['chosen']) =>
  show(screen, { answers: runners.racesTooFast, stored: weeksOf(chosen), today: '2026-11-26' })

describe('weeks from a plan that has changed', () => {
  it('say what has gone and what is in its place, and lead there', () => {
    const { screen } = open(<TodayScreen />, before)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your plan has changed')
    expect(screen.getByText(/^No longer in it: Breathe/)).toBeVisible()
    expect(screen.getByText(/^No longer in it: .*Change your answers back, and it returns\.$/)).toBeVisible()
    expect(screen.getByText(/^In its place: ./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Take it on' })).toHaveAttribute('href', '/six-weeks')
    expect(screen.queryByText(/Nothing is planned week by week|There is nothing to tick/)).toBeNull()
  })

  it('do not claim that all stands as it was left, and tick what is new', () => {
    const { screen } = open(<SetUpScreen />, before)
    expect(screen.getByText(/^Your plan has changed: what is new in it is ticked for you/)).toBeVisible()
    expect(screen.queryByText(/The rest stands as you left it/)).toBeNull()
    expect(
      screen.getByText(/No longer in it, and not in this list: Breathe.*Change your answers back, and it returns\./),
    ).toBeVisible()
    expect(screen.getAllByRole('checkbox', { checked: true }).length).toBeGreaterThan(0)
  })
})

it('weeks whose plan still stands say nothing of it', () => {
  const { screen } = open(<TodayScreen />, ['pacing-plan', 'calf-strengthening'])
  expect(screen.queryByText(/changed/)).toBeNull()
  const { screen: form } = open(<SetUpScreen />, ['pacing-plan', 'calf-strengthening'])
  expect(form.getByText(/^All of it stands as you left it/)).toBeVisible()
})
