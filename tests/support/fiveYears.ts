import { putEntry } from '../../src/state/records/entries'
import type { Records } from '../../src/state/records/records'
import { mostResults } from '../../src/state/results/keepResult'
import { resultsKind } from '../../src/state/results/resultsKind'
import { type KeptRun, runsKind } from '../../src/state/runs/runsKind'
import { currentFormat } from '../../src/state/savedVisit'
import { runners } from './runners'

const week = 7 * 86_400_000
const begin = Date.UTC(2026, 10, 25)

/** A run as full of figures as a watch gives them. */
export const fullRun = (at: number): KeptRun => ({
  sport: 'running',
  kind: 'run',
  start: `${new Date(begin + at).toISOString().slice(0, 19)}Z`,
  clockAhead: 60,
  km: 12.345,
  minutes: 72.4567,
  movingMinutes: 71.2345,
  elapsedMinutes: 75.8901,
  ascent: 123.4,
  descent: 121.9,
  temperature: { celsius: 21.5, from: 'weather' },
  thirds: { first: 5.4321, middle: 5.5678, last: 5.9012 },
  shoes: 'A pair of shoes with rather a long name, bought in spring',
  source: 'fit',
})

/** Five years of a keen runner: 2,000 runs imported at once, five more a week, and as many results as are kept. */
export function liveFiveYears(records: Records): void {
  const imported = Array.from({ length: 2000 }, (_, at) => at)
  records
    .open(runsKind)
    .getState()
    .change(
      (all) =>
        new Map([...all, ...imported.map((at) => [`i${at}`, { at: begin, is: fullRun(at * 3_600_000) }] as const)]),
    )
  const logged = Array.from({ length: 5 * 52 * 5 }, (_, at) => at)
  records
    .open(runsKind)
    .getState()
    .change(
      (all) =>
        new Map([...all, ...logged.map((at) => [`l${at}`, { at: begin + at, is: fullRun((at * week) / 5) }] as const)]),
    )
  for (let at = 0; at < mostResults; at += 1) {
    const result = {
      at: begin + at * 12 * week,
      rules: '2026.11.3',
      format: currentFormat,
      answers: runners.lateInTheRace as never,
      told: {
        triage: 'self-care',
        causes: [{ cause: 'training-load-and-pacing', word: 'very likely' }],
        measures: ['one', 'two', 'three', 'four', 'five'],
      },
    }
    records
      .open(resultsKind)
      .getState()
      .change((all, now) => putEntry(all, `r${at}`, result, now))
  }
}
