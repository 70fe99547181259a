import { fireEvent } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import SetUpScreen from '../../../src/app/programme/SetUpScreen'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { setUpIn, withSetUp } from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'
import { recordText, restoreRecord } from '../../../src/state/records/recordText'
import { runners } from '../../support/runners'
import { type Shown, show, type WorldSetting } from '../../support/uiWorld'

const answers: Answers = { ...runners.racesTooFast, load: ['2-to-4h', 'race', 'fast-start'] }
const today = '2026-11-26'
const open = (setting: WorldSetting = {}) => show(<SetUpScreen />, { answers, today, ...setting })

/** The same device after a reload. */
function reload({ screen, records }: Shown, setting: WorldSetting = {}): Shown {
  screen.unmount()
  return show(<SetUpScreen />, { stored: Object.fromEntries(records), today, ...setting })
}

const longest = ({ screen }: Shown) => screen.getByLabelText(/longest training run/)
const set = ({ screen }: Shown, label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const ticks = ({ screen }: Shown) => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)

const setUp: SetUp = { is: 'set-up', start: '2026-11-20', days: ['mon'], chosen: ['pacing-plan'], cues: {} }
const withWeeks = (one = setUp) => ({
  'uncramp.programme': recordText(programmeKind, 'weeks', withSetUp(programmeKind.empty, one, 1)),
})

describe('a set-up that was left half filled in', () => {
  it('is there again, whole, after a reload', async () => {
    const shown = open()
    const [first] = shown.screen.getAllByRole('checkbox', { checked: true })
    if (first) await shown.user.click(first)
    await shown.user.click(shown.screen.getByRole('checkbox', { name: 'Wed' }))
    await shown.user.click(shown.screen.getByRole('radio', { name: /time/i }))
    set(shown, /longest training run/, '18.5')
    set(shown, /race to come/, '2027-03-07')
    set(shown, /How far is the race to come/, '42.2')
    set(shown, /When was the race/, '2026-11-15')
    set(shown, /How far was the race/, '21.1')
    const before = ticks(shown)
    const again = reload(shown)
    expect(ticks(again)).toEqual(before)
    expect(again.screen.getByRole('checkbox', { name: 'Wed' })).toBeChecked()
    expect(again.screen.getByRole('radio', { name: /time/i })).toBeChecked()
    expect(longest(again)).toHaveValue('18.5')
    expect(again.screen.getByLabelText(/race to come\? When/)).toHaveValue('2027-03-07')
    expect(again.screen.getByLabelText(/How far is the race to come/)).toHaveValue('42.2')
    expect(again.screen.getByLabelText(/When was the race/)).toHaveValue('2026-11-15')
    expect(again.screen.getByLabelText(/How far was the race/)).toHaveValue('21.1')
  })

  it('keeps a slip of the finger, too, and the day of the race that is told elsewhere later', () => {
    const shown = open()
    set(shown, /race to come/, '2027-03-07')
    set(shown, /How far is the race to come/, 'far')
    shown.visit.getState().sayRaced('2026-11-22')
    const again = reload(shown)
    expect(again.screen.getByLabelText(/How far is the race to come/)).toHaveValue('far')
    expect(again.screen.getByLabelText(/When was the race/)).toHaveValue('2026-11-22')
  })

  it('goes when the runner starts afresh, or has made the weeks', async () => {
    const shown = open()
    set(shown, /How far was the race/, '21.1')
    const again = reload(shown)
    await again.user.click(again.screen.getByRole('button', { name: 'Start afresh' }))
    expect(again.screen.getByLabelText(/How far was the race/)).toHaveValue('')
    expect(again.screen.queryByRole('button', { name: 'Start afresh' })).toBeNull()
    const third = reload(again)
    expect(third.screen.queryByRole('button', { name: 'Start afresh' })).toBeNull()
    expect(third.screen.getByLabelText(/How far was the race/)).toHaveValue('')

    set(third, /How far was the race/, '10')
    for (const day of third.screen.queryAllByRole('checkbox', { name: /^(Mon|Sun)$/ })) await third.user.click(day)
    await third.user.click(third.screen.getByRole('button', { name: 'Begin today' }))
    const kept = restoreRecord(programmeKind, third.records.get('uncramp.programme') ?? '')
    expect(kept.kind === 'record' && setUpIn(kept.value)).toBeTruthy()
    expect(kept.kind === 'record' && [...kept.value.values()].filter(({ is }) => is?.is === 'draft')).toEqual([])
  })

  it('says of weeks that run that the change is not in them yet', () => {
    const shown = open({ stored: withWeeks() })
    set(shown, /race to come/, '2027-03-07')
    const again = reload(shown)
    expect(again.screen.getByText(/not in your weeks yet/)).toBeVisible()
    expect(again.screen.getByLabelText(/race to come\? When/)).toHaveValue('2027-03-07')
  })

  it('is not taken for a change of other weeks', () => {
    const shown = open({ stored: withWeeks() })
    set(shown, /race to come/, '2027-03-07')
    const over = reload(shown, { today: '2027-02-26' })
    expect(over.screen.getByLabelText(/race to come\? When/)).toHaveValue('')
  })

  it('is not mixed with that of someone else on the device', () => {
    const shown = open()
    set(shown, /How far was the race/, '21.1')
    const visit = shown.records.get('uncramp.visit') ?? ''
    shown.records.set('uncramp.person', 'other').set('uncramp.person.other.visit', visit)
    const other = reload(shown)
    expect(other.screen.getByLabelText(/How far was the race/)).toHaveValue('')
  })

  it('stays on the screen where nothing can be kept', () => {
    const shown = open({ refuses: true })
    set(shown, /How far was the race/, '21.1')
    expect(shown.screen.getByLabelText(/How far was the race/)).toHaveValue('21.1')
  })

  it('may be longer than anybody would type', () => {
    const shown = open()
    set(shown, /How far was the race/, '1'.repeat(300))
    set(shown, /When was the race/, '2026-11-15')
    expect(reload(shown).screen.getByLabelText(/When was the race/)).toHaveValue('2026-11-15')
  })
})
