import { describe, expect, it } from 'vitest'
import LogScreen from '../../../src/app/log/LogScreen'
import OwnRuns from '../../../src/app/log/OwnRuns'
import type { LogEntry } from '../../../src/domain/log/logEntry'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { logKind } from '../../../src/state/log/logKind'
import { recordText } from '../../../src/state/records/recordText'
import { codeUnder } from '../../structure/sourceFiles'
import { aLog, runsLike } from '../../support/aLog'
import { show } from '../../support/uiWorld'

const stored = (entries: readonly LogEntry[]) => ({ 'uncramp.log': recordText(logKind, 'a-log', aLog(entries)) })
const open = (answers: Answers, entries: readonly LogEntry[] = []) =>
  show(<LogScreen />, { today: '2026-11-25', answers, stored: stored(entries) })

const inBed: Answers = { when: ['in-bed'] }
const onRuns: Answers = { when: ['last-part'] }
const both: Answers = { when: ['last-part', 'in-bed'] }
const night: LogEntry = { day: '2026-11-22', kind: 'night', cramped: true, differences: [] }
const aRun: LogEntry = { day: '2026-11-20', kind: 'run', cramped: true, differences: [] }
const nights = runsLike('ccccc...', 'c........').map((entry): LogEntry => ({ ...entry, kind: 'night' }))

describe('the form opens on', () => {
  it.each<[string, string, Answers, readonly LogEntry[]]>([
    ['a night', 'cramps in bed alone', inBed, []],
    ['a night', 'cramps in bed alone and logged a run last', inBed, [aRun]],
    ['a night', 'logged a night last', onRuns, [aRun, night]],
    ['a run', 'cramps on runs', onRuns, []],
    ['a run', 'cramps on runs and in bed', both, []],
    ['a run', 'logged a run last', onRuns, [night, { ...aRun, day: '2026-11-23' }]],
    ['a run', 'has answered and logged nothing', {}, []],
  ])('%s for whoever %s', (what, _, answers, entries) => {
    const { screen } = open(answers, entries)
    expect(screen.getAllByRole('radio', { name: what === 'a night' ? 'A night' : 'A run' })[0]).toBeChecked()
  })

  it('the evening before, where it opens on a night', async () => {
    const { screen, user } = open(inBed)
    expect(screen.getByRole('radio', { name: 'Yesterday' })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'It cramped' }))
    expect(screen.getByText('Saved: night yesterday, cramp.')).toBeVisible()
  })
})

describe('what the log says', () => {
  it('is said of nights to whoever logs nights alone', () => {
    const { screen } = open(onRuns, nights)
    expect(screen.getByRole('heading', { name: 'What your nights say' })).toBeVisible()
    expect(screen.queryByText('What your runs say')).toBeNull()
    expect(screen.getByText(/share of nights with a cramp/)).toBeVisible()
  })

  it('is said of runs and of nights to whoever logs both, whichever the form stands on', () => {
    const { screen } = open(onRuns, [...runsLike('ccccc...', 'c........'), night])
    expect(screen.getByRole('heading', { name: 'What your runs say' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'What your nights say' })).toBeVisible()
  })

  it('is said of nights beside a result, too', () => {
    const beside = (entries: readonly LogEntry[]) => show(<OwnRuns />, { stored: stored(entries) }).screen
    const many = beside(nights)
    expect(many.getByRole('heading', { name: 'Your own nights' })).toBeVisible()
    expect(many.getByText('Hot or muggy: 5 of 8 cramped. Otherwise: 1 of 9.')).toBeVisible()
    many.unmount()
    const few = beside([night])
    expect(few.getByText(/too few nights/)).toBeVisible()
    expect(few.queryByText(/runs/)).toBeNull()
  })
})

it('names nights on every door to the log', () => {
  const doors = codeUnder('src').flatMap(({ path, text }) =>
    [...text.matchAll(/\bLog a run\b[^<\n]*/g)].map(([says]) => `${path}: ${says.trim()}`),
  )
  expect(doors).toHaveLength(3)
  expect(doors.filter((door) => !door.endsWith(': Log a run or a night'))).toEqual([])
})
