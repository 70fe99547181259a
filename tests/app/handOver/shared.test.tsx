import { describe, expect, it } from 'vitest'
import SharedScreen from '../../../src/app/handOver/SharedScreen'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { writeCode } from '../../../src/exchange/link/writeCode'
import { restoreVisit } from '../../../src/state/savedVisit'
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

describe('a link that cannot be read', () => {
  const good = codeOf(theirs)
  it.each([
    ['damaged', `${good.slice(0, 30)}x${good.slice(31)}`, /changed or cut off/],
    ['not ours', 'hello', /not a link of ours/],
  ])('that is %s says what is wrong and where to go, and changes nothing', (_, code, words) => {
    const { screen, visit } = open(code)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByText('Nothing on this device has changed.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the start' })).toBeVisible()
    expect(visit.getState().answers).toEqual(mine)
  })
})
