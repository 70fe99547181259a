import { act, render } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { loadScreen } from '../../src/app/loading/lateScreens'
import { rules } from '../../src/app/loading/rules'
import { screenEntry, screenNames } from '../../src/app/screens'
import { logKind } from '../../src/state/log/logKind'
import { withSetUp } from '../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../src/state/programme/programmeKind'
import { recordText } from '../../src/state/records/recordText'
import { addActivities } from '../../src/state/runs/addActivities'
import { runsKind } from '../../src/state/runs/runsKind'
import { aLog } from '../support/aLog'
import { namedOtherwise } from '../support/namesInSight'
import { run } from '../support/runHistory'
import { runners } from '../support/runners'
import { uiWorld } from '../support/uiWorld'

// As in the whole app: a screen whose code is still on its way suspends inside React's act.
beforeAll(async () => {
  await Promise.all([rules.load(), ...screenNames.map(loadScreen)])
})

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const setUp: SetUp = {
  is: 'set-up',
  start: '2026-11-23',
  days: ['mon', 'wed', 'fri', 'sun'],
  chosen: ['pacing-plan', 'calf-strengthening', 'long-run-progression'],
  cues: {},
  longestKm: 28,
}

const watch = [run('2026-11-22', { km: 12 }), run('2026-11-24', { km: 8 })]

/** Someone who uses all of it: weeks, a log, and runs of the watch. */
const stored = {
  'uncramp.programme': recordText(programmeKind, 'a-programme', withSetUp(programmeKind.empty, setUp, 1)),
  'uncramp.log': recordText(logKind, 'a-log', aLog()),
  'uncramp.runs': recordText(runsKind, 'some-runs', addActivities(runsKind.empty, watch, 1)),
}

const addresses = screenNames.flatMap((name) => {
  const { address, ids = ['x'] } = screenEntry(name)
  // Of the questions one of each shape.
  const some = name === 'question' ? ['heat', 'load', 'where'] : ids
  if (address === undefined) return []
  return address.includes(':id') ? some.map((id) => address.replace(':id', id)) : [address]
})

it.each(addresses)('calls what can be pressed by what stands on it: %s', async (address) => {
  window.location.hash = `#${address}`
  const { world } = uiWorld({ answers: runners.racesTooFast, stored, today: '2026-11-25' })
  const { container } = await act(async () => render(<App world={world} />))
  expect(container.querySelector('h1')).not.toBeNull()
  expect(namedOtherwise(container)).toEqual([])
})

it('hears a name that leaves out what stands there', () => {
  const page = new DOMParser().parseFromString(
    `<button aria-label="It cramped, today">Yes</button><a href="x">Heat <span aria-hidden="true">Change</span></a>
     <button aria-label="Yes, it cramped">Yes</button><button>← Back</button>`,
    'text/html',
  )
  expect(namedOtherwise(page)).toEqual(['“yes” is called “it cramped today”', '“heat change” is called “heat”'])
})
