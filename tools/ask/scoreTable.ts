import type { scoreCases } from './scoreCases'

const percent = (value: number | null): string => (value === null ? 'none to count' : `${Math.round(value * 100)} %`)

const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '))

/** The scorecard for a reader, with every miss beside what was expected. */
export function scoreTable(score: ReturnType<typeof scoreCases>): string {
  const head = [
    `${score.cases} cases, ${score.ranked} with a cause list`,
    `first cause right      ${percent(score.top1)}`,
    `gold cause in three    ${percent(score.top3)}`,
    `triage exact           ${percent(score.triageExact)}`,
    `triage acceptable      ${percent(score.lenient)}`,
    `under-triaged          ${list(score.underTriaged)}`,
    `over-triaged           ${list(score.overTriaged)}`,
  ]
  const misses = score.misses.map(({ id, triage, goldTriage, ours, gold, missed }) =>
    [
      `${id}  missed: ${missed.join(', ')}`,
      `  triage  ${triage}  (expected ${goldTriage.join(' or ')})`,
      `  ours    ${list(ours)}`,
      `  gold    ${list(gold)}`,
    ].join('\n'),
  )
  return [head.join('\n'), ...misses].join('\n\n')
}
