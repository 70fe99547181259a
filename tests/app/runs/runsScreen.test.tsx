import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import RunsScreen from '../../../src/app/runs/RunsScreen'
import { dateOf, dayOf } from '../../../src/app/runs/runWords'
import type { ImporterSays } from '../../../src/app/runs/worker/messages'
import { questions } from '../../../src/content/questions'
import type { Activity } from '../../../src/domain/runs/activity'
import { livingEntries } from '../../../src/state/records/entries'
import { runsKind } from '../../../src/state/runs/runsKind'
import { inMay, run } from '../../support/runHistory'
import { show } from '../../support/uiWorld'
// Loaded on demand in the app; here no test waits for it to be read from the disk.
import '../../../src/app/runs/startImport'

/** The worker, as the page meets it: the test says what it says. */
const importer = { says: (_: ImporterSays) => {}, fails: () => {}, started: 0, stopped: 0 }

class FakeWorker {
  onmessage: (message: { readonly data: ImporterSays }) => void = () => undefined
  onerror: () => void = () => undefined
  constructor() {
    importer.started += 1
    importer.says = (data) => this.onmessage({ data })
    importer.fails = () => this.onerror()
  }
  postMessage() {}
  terminate() {
    importer.stopped += 1
  }
}

const file = new File(['x'], 'export.zip')

const found = (activities: readonly Activity[]): ImporterSays => ({
  kind: 'found',
  found: activities.map((activity) => ({ file: 'export.zip', activity, problem: undefined })),
})

const { options } = questions.load
const yes = (answer: keyof typeof options) => ({ name: `Yes : ${options[answer]}` })

const cramped = run('2024-05-30', { km: 13.1, minutes: 83 })
const month = inMay(1, 4, 7, 10, 13, 16, 19, 22, 25, 28)

async function dropped() {
  const shown = show(<RunsScreen />)
  await shown.user.upload(shown.screen.getByLabelText('Choose files, or drop them here'), file)
  await vi.waitFor(() => expect(importer.started).toBe(1))
  expect(shown.screen.getByRole('button', { name: 'Stop' })).toBeVisible()
  return shown
}

const say = (...messages: readonly ImporterSays[]) =>
  vi.waitFor(() => {
    for (const message of messages) importer.says(message)
  })

/** Drops a file, and looks on before the code of the reader has come. */
function dropping() {
  const shown = show(<RunsScreen />)
  const drop = () => {
    fireEvent.change(shown.screen.getByLabelText('Choose files, or drop them here'), { target: { files: [file] } })
  }
  drop()
  return { ...shown, drop }
}

/** Long enough for the code of the reader to have come. */
const meanwhile = () => new Promise((done) => setTimeout(done, 100))

beforeEach(() => {
  importer.started = 0
  importer.stopped = 0
  vi.stubGlobal('Worker', FakeWorker)
})

afterEach(() => vi.unstubAllGlobals())

describe('the runner’s own runs', () => {
  it('fill in the quiz, and each answer waits for a yes', async () => {
    const { screen, user, visit } = await dropped()
    await say(found([...month, cramped]), { kind: 'done' })
    await user.click(await screen.findByRole('radio', { name: /^30 May 2024: 13.1 km in 1 h 23 min/ }))
    expect(screen.getByText(/From your run of 30 May 2024: 31% longer than any in the 30 days/)).toBeVisible()
    expect(visit.getState().answers).toEqual({})
    await user.click(screen.getByRole('button', yes('longer')))
    await user.click(screen.getByRole('button', yes('1-to-2h')))
    expect(visit.getState().answers).toEqual({ load: ['1-to-2h', 'longer'] })
    await user.click(screen.getByRole('button', { name: `Take out ${options.longer}` }))
    expect(visit.getState().answers).toEqual({ load: ['1-to-2h'] })
  })

  it('names the files that need a look, and only counts those that are no activity', async () => {
    const { screen, user } = await dropped()
    const problem = (kind: 'damaged' | 'not-an-activity', text: string) => ({
      file: `${kind}.fit`,
      activity: undefined,
      problem: { kind, text },
    })
    await say(
      { kind: 'found', found: [problem('damaged', 'It is damaged.'), problem('not-an-activity', 'A night’s sleep.')] },
      { kind: 'done' },
    )
    expect(await screen.findByText(/1 file holds no activity/)).toBeVisible()
    await user.click(screen.getByText('1 file needs a look'))
    expect(screen.getByText('damaged.fit').parentElement).toHaveTextContent('damaged.fit: It is damaged.')
  })

  it('keep what was read until the runner stopped it', async () => {
    const { screen, user } = await dropped()
    await say(found(month), { kind: 'progress', file: 'export.zip', share: 0.4 })
    expect(await screen.findByText('10 activities so far')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(importer.stopped).toBe(1)
    expect(screen.getByText(/Stopped. What was read until then is kept: 10 activities/)).toBeVisible()
    expect(screen.getByText(/10 runs and hikes, from 1 May 2024 to 28 May 2024/)).toBeVisible()
  })

  it('keep what was read when the reader breaks', async () => {
    const { screen } = await dropped()
    await say(found(month))
    await vi.waitFor(() => importer.fails())
    expect(await screen.findByText(/The reader stopped unexpectedly/)).toBeVisible()
    expect(screen.getByText(/10 runs and hikes/)).toBeVisible()
  })

  it('are not waited for where the reader says that it had to give up', async () => {
    const { screen } = await dropped()
    await say(found(month), { kind: 'failed' })
    expect(await screen.findByText(/The reader stopped unexpectedly/)).toBeVisible()
    expect(screen.getByText(/10 runs and hikes/)).toBeVisible()
    expect(importer.stopped).toBe(1)
  })

  it.each(['stopped it', 'left'])('are not read once the runner has %s before the reader had come', async (how) => {
    const { screen } = dropping()
    if (how === 'left') screen.unmount()
    else fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    await meanwhile()
    expect(importer.started).toBe(0)
  })

  it('are read by one reader, the last, if more files come before it', async () => {
    const { drop, screen } = dropping()
    drop()
    await meanwhile()
    expect(importer.started).toBe(1)
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(importer.stopped).toBe(1)
  })

  it('keep what was read when more files come, or the screen is left', async () => {
    const { screen, user, world } = await dropped()
    const kept = () => livingEntries(world.records.open(runsKind).getState().value).length
    await say(found(month))
    await user.upload(screen.getByLabelText('Choose files, or drop them here'), file)
    expect(kept()).toBe(10)
    await vi.waitFor(() => expect(importer.started).toBe(2))
    await say(found([cramped]))
    screen.unmount()
    expect(kept()).toBe(11)
  })

  it('stay deleted, whatever a reader that was stopped still says', async () => {
    const { screen, user } = await dropped()
    await say(found(month))
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    await user.click(screen.getByRole('button', { name: 'Delete these runs' }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete these runs' }))
    await say(found([cramped]), { kind: 'done' })
    await vi.waitFor(() => importer.fails())
    expect(screen.getByText(/Stopped/)).toBeVisible()
    expect(screen.getByText(/No runs are kept/)).toBeVisible()
  })

  it('can be deleted, after a question, and brought back', async () => {
    const { screen, user } = await dropped()
    await say(found(month), { kind: 'done' })
    await user.click(await screen.findByRole('button', { name: 'Delete these runs' }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete these runs' }))
    expect(screen.getByText(/No runs are kept/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bring them back' }))
    expect(screen.getByText(/10 runs and hikes/)).toBeVisible()
  })

  it('are deleted by the keys alone, with the safe choice first and the focus never lost', async () => {
    const { screen, user } = await dropped()
    await say(found(month), { kind: 'done' })
    const button = (name: string) => screen.getByRole('button', { name })
    const opener = await screen.findByRole('button', { name: 'Delete these runs' })
    opener.focus()
    await user.keyboard('{Enter}')
    expect(button('Keep them')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(button('Delete these runs')).toHaveFocus()
    await user.keyboard('{Enter}')
    button('Yes, delete these runs').focus()
    await user.keyboard('{Enter}')
    expect(button('Bring them back')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(button('Delete these runs')).toHaveFocus()
  })
})

describe('the day of a run', () => {
  const late = { ...run('2024-05-12'), start: '2024-05-12T23:30:00Z' }

  it('is that of the runner’s own clock, where the file knows it', () => {
    expect([dayOf({ ...late, clockAhead: 120 }), dateOf({ ...late, clockAhead: 120 })]).toEqual([
      '13 May 2024',
      '2024-05-13',
    ])
    expect([dayOf({ ...late, clockAhead: -300 }), dateOf({ ...late, clockAhead: -300 })]).toEqual([
      '12 May 2024',
      '2024-05-12',
    ])
  })

  it('is found by its date', async () => {
    const { screen } = await dropped()
    await say(found(month), { kind: 'done' })
    fireEvent.change(await screen.findByLabelText('Or find it by its day'), { target: { value: '2024-05-07' } })
    expect(screen.getAllByRole('radio').map((it) => it.getAttribute('value'))).toEqual(['2024-05-07T07:00:00Z.run'])
    fireEvent.change(screen.getByLabelText('Or find it by its day'), { target: { value: '2024-05-08' } })
    expect(screen.getByText('No run on that day.')).toBeVisible()
  })
})
