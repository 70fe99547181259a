import { describe, expect, it } from 'vitest'
import SharedScreen from '../../../src/app/handOver/SharedScreen'
import TodayScreen from '../../../src/app/today/TodayScreen'
import type { HandedWeeks } from '../../../src/domain/programme/handedWeeks'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { toBase64url } from '../../../src/exchange/link/base64url'
import { checksumOf, writeCode } from '../../../src/exchange/link/writeCode'
import { keptFrom, weeksToHand } from '../../../src/state/programme/handedWeeks'
import { setUpIn } from '../../../src/state/programme/keptProgramme'
import { programmeKind } from '../../../src/state/programme/programmeKind'
import { recordText, restoreRecord } from '../../../src/state/records/recordText'
import { restoreVisit, visitText } from '../../../src/state/savedVisit'
import { typicalWeeks } from '../../support/handedWeeks'
import { runners } from '../../support/runners'
import { show, type WorldSetting } from '../../support/uiWorld'

const mine = runners.lateInTheRace
const theirs = runners.hotAndDry

const codeOf = (answers: Answers, rules = 'of-then') => writeCode({ rules, made: '2026-11-20', answers })
const open = (code: string, setting: WorldSetting = { answers: mine }) => show(<SharedScreen id={code} />, setting)

describe('someone’s result', () => {
  it('is shown with its day and its rules, and changes nothing that is kept', () => {
    const { screen, visit, records } = open(codeOf(theirs))
    const before = [...records]
    expect(screen.getByRole('heading', { name: 'Someone’s result' })).toBeVisible()
    expect(screen.getByText(/link made on 20 November 2026.*rules of-then/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Likely causes' })).toBeVisible()
    expect(visit.getState().answers).toEqual(mine)
    expect([...records]).toEqual(before)
  })

  it('has no causes and no plan beside an urgent sign', () => {
    const { screen } = open(codeOf(runners.collapsed))
    expect(screen.getByRole('heading', { name: /^Safety check: get help now/ })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Likely causes' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Plan' })).not.toBeInTheDocument()
  })

  it('has none for a quiz that was not finished', () => {
    const { screen } = open(codeOf({ heat: 'mild' }))
    expect(screen.getByText(/quiz is not finished/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Likely causes' })).not.toBeInTheDocument()
  })

  it('is kept as another person when the runner says so, beside their own', async () => {
    const { screen, user, visit, records, restarted } = open(codeOf(theirs))
    await user.click(screen.getByRole('button', { name: 'Keep as someone else' }))
    await user.type(screen.getByLabelText(/^Name/), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByText(/Kept as Sam/)).toBeVisible()
    const [key, text] = [...records].find(([name]) => /^uncramp\.person\..*\.visit$/.test(name)) ?? ['', '']
    expect(key).not.toBe('')
    expect(restoreVisit(text)).toMatchObject({ kind: 'record', value: { answers: theirs, rules: 'of-then' } })
    expect(visit.getState().answers).toEqual(mine)
    await user.click(screen.getByRole('button', { name: 'Open Sam' }))
    expect(restarted()).toBe(1)
  })

  it('takes the place of the runner’s own only after they saw what changes, and gives it back', async () => {
    const { screen, user, visit } = open(codeOf(theirs))
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(screen.getByText(/These would change:.*Weather/)).toBeVisible()
    expect(visit.getState().answers).toEqual(mine)
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    expect(visit.getState().answers).toEqual(mine)
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    await user.click(screen.getByRole('button', { name: 'Yes, use these' }))
    expect(visit.getState().answers).toEqual(theirs)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(visit.getState().answers).toEqual(mine)
  })

  it('asks who it is before the long page, and stops saying that nothing changed once it has', async () => {
    const { screen, user } = open(codeOf(theirs), {})
    const who = screen.getByRole('heading', { name: 'Who is this?' })
    expect(who.compareDocumentPosition(screen.getByRole('heading', { name: /^Safety check/ }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(screen.getByText(/Nothing is kept until you say so/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(screen.queryByText(/Nothing is kept until|as they were/)).not.toBeInTheDocument()
  })

  it('is only looked at by whoever says so, who may choose again', async () => {
    const { screen, user, records } = open(codeOf(theirs))
    const before = [...records]
    await user.click(screen.getByRole('button', { name: 'Only look' }))
    expect(screen.queryByRole('button', { name: 'This is me' })).not.toBeInTheDocument()
    expect([...records]).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Choose again' }))
    expect(screen.getByRole('button', { name: 'This is me' })).toBeVisible()
  })

  it('is taken at once where nothing was answered yet: on a new phone', async () => {
    const { screen, user, visit } = open(codeOf(theirs), {})
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(visit.getState().answers).toEqual(theirs)
    expect(screen.getByRole('link', { name: 'See my result' })).toBeVisible()
  })

  it('says so if the device refuses to keep it, and adds nobody', async () => {
    const { screen, user, records } = open(codeOf(theirs), { refuses: true })
    await user.click(screen.getByRole('button', { name: 'Keep as someone else' }))
    await user.type(screen.getByLabelText(/^Name/), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed')
    expect([...records.keys()].filter((key) => key.includes('person.'))).toEqual([])
  })
})

describe('someone’s weeks', () => {
  const today = '2027-03-24'
  const withWeeks = (weeks: HandedWeeks = typicalWeeks, answers: Answers = theirs) =>
    writeCode({ rules: 'of-then', made: '2027-03-23', answers, weeks })
  const programmeIn = (records: ReadonlyMap<string, string>, key = 'uncramp.programme') => {
    const restored = restoreRecord(programmeKind, records.get(key) ?? null)
    return restored.kind === 'record' ? restored.value : programmeKind.empty
  }
  const ownWeeks = (start: string) => ({
    'uncramp.visit': visitText({ id: 'a-visit', rules: 'test', answers: mine, stamps: {} }),
    'uncramp.programme': recordText(
      programmeKind,
      'a-programme',
      keptFrom({ ...typicalWeeks, takenOn: { ...typicalWeeks.takenOn, start } }, Date.parse('2027-03-01')),
    ),
  })

  it('are named and shown in a table, and nothing of them is kept', () => {
    const { screen, records } = open(withWeeks(), { answers: mine, today })
    const before = [...records]
    expect(screen.getByText(/weeks from 1 March 2027, with 54 done and 12 left out/)).toBeVisible()
    expect(screen.getByRole('row', { name: /^1, from Mon 1 Mar/ })).toBeVisible()
    expect([...records]).toEqual(before)
  })

  it('come with the answers on a new phone, and go again when it was a mistake', async () => {
    const { screen, user, records, visit, asked } = open(withWeeks(), { today })
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(screen.getByText(/answers and weeks here now/)).toBeVisible()
    expect(setUpIn(programmeIn(records))).toMatchObject(typicalWeeks.takenOn)
    expect(weeksToHand(programmeIn(records))?.outcomes).toHaveLength(66)
    expect(screen.getByRole('link', { name: 'See today' })).toHaveAttribute('href', '/today')
    expect(asked()).toBe(1)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(visit.getState().answers).toEqual({})
    expect([...programmeIn(records)]).toEqual([])
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(weeksToHand(programmeIn(records))?.outcomes).toHaveLength(66)
  })

  it('join the runner’s own where they are the same', async () => {
    const { screen, user, records } = open(withWeeks(), { stored: ownWeeks('2027-03-01'), today })
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(screen.getByText(/the same ones. The ticks of both would be kept/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Yes, use these' }))
    expect(weeksToHand(programmeIn(records))?.outcomes).toHaveLength(66)
  })

  it('take the place of other weeks only after these were named, and give it back', async () => {
    const { screen, user, records } = open(withWeeks(), { stored: ownWeeks('2027-01-04'), today })
    const before = programmeIn(records)
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    expect(screen.getByText(/You have other weeks from 4 January 2027/)).toBeVisible()
    expect(programmeIn(records)).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Yes, use these' }))
    expect(setUpIn(programmeIn(records))?.start).toBe('2027-03-01')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(programmeIn(records)).toEqual(before)
  })

  it('can stay out, so that the runner’s own stay in front', async () => {
    const { screen, user, records, visit } = open(withWeeks(), { stored: ownWeeks('2027-01-04'), today })
    const before = programmeIn(records)
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    await user.click(screen.getByRole('button', { name: 'Only the answers: keep my weeks' }))
    expect(visit.getState().answers).toEqual(theirs)
    expect(programmeIn(records)).toEqual(before)
    expect(screen.getByText('These are your answers here now.')).toBeVisible()
  })

  it('go with someone else who is kept beside the runner', async () => {
    const { screen, user, records } = open(withWeeks(), { answers: mine, today })
    await user.click(screen.getByRole('button', { name: 'Keep as someone else' }))
    await user.type(screen.getByLabelText(/^Name/), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const key = [...records.keys()].find((name) => /^uncramp\.person\..*\.programme$/.test(name)) ?? ''
    expect(weeksToHand(programmeIn(records, key))?.outcomes).toHaveLength(66)
    expect(records.has('uncramp.programme')).toBe(false)
  })

  it('say nothing of a measure that their answers forbid, here or on Today', async () => {
    const forbidden: HandedWeeks = {
      takenOn: { ...typicalWeeks.takenOn, chosen: ['sports-massage', 'long-run-progression'], cues: {} },
      outcomes: [],
      checkIns: [],
    }
    const { screen, user, records } = open(withWeeks(forbidden, runners.boneSpot), { today: '2027-03-01' })
    const weeks = () => screen.queryByRole('region', { name: 'Six weeks' })?.textContent ?? ''
    expect(weeks()).not.toMatch(/massage|long run/i)
    await user.click(screen.getByRole('button', { name: 'This is me' }))
    screen.unmount()
    const later = show(<TodayScreen />, { stored: Object.fromEntries(records), today: '2027-03-01' })
    // What has gone is named as gone, and nothing else speaks of it.
    expect(later.screen.getByText('Your plan has changed')).toBeVisible()
    const gone = later.screen.getByText(/^No longer in it: /)
    expect(gone).toHaveTextContent('No longer in it: Massage or a foam roller; Build your long run step by step.')
    gone.remove()
    expect(later.screen.container.textContent).not.toMatch(/massage|long run/i)
  })

  it('are not shown beside an urgent sign', () => {
    const { screen } = open(withWeeks(typicalWeeks, runners.collapsed), { today })
    expect(screen.queryByRole('region', { name: 'Six weeks' })).not.toBeInTheDocument()
  })

  it('are left out, and everything stays, when the device refuses to keep one more person', async () => {
    const { screen, user, records } = open(withWeeks(), { refuses: true, today })
    await user.click(screen.getByRole('button', { name: 'Keep as someone else' }))
    await user.type(screen.getByLabelText(/^Name/), 'Sam')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed')
    expect([...records.keys()]).toEqual([])
  })
})

describe('a link that cannot be read', () => {
  const good = codeOf(theirs)
  const long = writeCode({ rules: 'of-then', made: '2027-03-23', answers: theirs, weeks: typicalWeeks })
  const later = Uint8Array.of(0xaf, 1, 2, 3, 4, 5, 6, 7)
  const newer = toBase64url(Uint8Array.of(...later, ...checksumOf(later)))
  it.each([
    ['damaged', `${good.slice(0, 30)}x${good.slice(31)}`, /changed or cut off/],
    ['damaged among its weeks', `${long.slice(0, -30)}x${long.slice(-29)}`, /changed or cut off/],
    ['cut off', long.slice(0, 120), /changed or cut off/],
    ['not ours', 'hello', /not a link of ours/],
    ['of a newer app', newer, /newer Uncramp/],
  ])('that is %s says what is wrong and where to go, and changes nothing', (_, code, words) => {
    const { screen, visit, device } = open(code)
    expect(device.writes).toEqual([])
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByText('Nothing on this device has changed.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the start' })).toBeVisible()
    expect(visit.getState().answers).toEqual(mine)
  })
})
