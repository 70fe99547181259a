import { expect, it } from 'vitest'
import { runsToLog } from '../../../src/domain/log/runsToLog'

const today = '2026-11-25'
const run = (day: string) => ({ day })

it('asks for what the watch knows and the log does not, the newest first', () => {
  const runs = [run('2026-11-20'), run('2026-11-22'), run('2026-11-24')]
  const entries = [{ day: '2026-11-22', kind: 'run', cramped: true } as const]
  expect(runsToLog(runs, entries, today)).toEqual([run('2026-11-24'), run('2026-11-20')])
})

it('takes a night for no answer about the run of that day', () => {
  expect(runsToLog([run(today)], [{ day: today, kind: 'night', cramped: false }], today)).toEqual([run(today)])
})

it('asks once for a day with two runs, and never for what is long ago or still to come', () => {
  expect(runsToLog([run(today), run(today), run('2026-10-28'), run('2026-11-26')], [], today)).toEqual([run(today)])
  expect(runsToLog([run('2026-10-29')], [], today)).toEqual([run('2026-10-29')])
})
