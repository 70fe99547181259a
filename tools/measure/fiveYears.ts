import { putEntry } from '../../src/state/records/entries'
import { runsKind } from '../../src/state/runs/runsKind'
import { fullRun, liveFiveYears } from '../../tests/support/fiveYears'
import { visitWorld } from '../../tests/support/visitWorld'

// How long it takes to open and to change a record that five years have filled. Prints one JSON line.
const { device, openRecords } = visitWorld()
liveFiveYears(openRecords())
/** The same device, without another tab that hears of changes. */
const alone = () => visitWorld(Object.fromEntries(device.stored))

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const opened = Array.from({ length: 21 }, () => {
  const records = alone().openRecords()
  return timed(() => records.open(runsKind))
})
const runs = alone().openRecords().open(runsKind).getState()
const changed = Array.from({ length: 51 }, (_, at) =>
  timed(() => runs.change((all, now) => putEntry(all, `m${at}`, fullRun(at), now))),
)
const kB = Math.round([...device.stored.values()].reduce((sum, text) => sum + text.length, 0) / 1000)
const round = (ms: number) => Math.round(ms * 10) / 10
process.stdout.write(
  `${JSON.stringify({ kept: `${kB} kB`, openMs: round(median(opened)), changeMs: round(median(changed)) })}\n`,
)
