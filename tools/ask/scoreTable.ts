import type { scoreCases } from './scoreCases'
import type { scoreHalves } from './scoreHalves'

type Score = ReturnType<typeof scoreCases>

const percent = (value: number | null): string => (value === null ? 'none to count' : `${Math.round(value * 100)} %`)

const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '))

const range = (ends: readonly [number, number] | null): string =>
  ends === null ? '' : ` (${Math.round(ends[0] * 100)} to ${Math.round(ends[1] * 100)})`

function lines(name: string, score: Score): string {
  return [
    `${name}: ${score.cases} cases, ${score.ranked} with a cause list`,
    `first cause right      ${percent(score.top1)}${range(score.between.top1)}`,
    `gold cause in three    ${percent(score.top3)}${range(score.between.top3)}`,
    `triage exact           ${percent(score.triageExact)}`,
    `triage acceptable      ${percent(score.lenient)}${range(score.between.lenient)}`,
    `self-care kept         ${percent(score.selfCareKept)}`,
    `ordinary not alarmed   ${percent(score.notAlarmed)}`,
    `under-triaged          ${list(score.underTriaged)}`,
    `over-triaged           ${list(score.overTriaged)}`,
  ].join('\n')
}

/** The scorecard for a reader, with every miss beside what was expected. */
export function scoreTable(score: ReturnType<typeof scoreHalves> & { readonly madeUp: readonly Score[] }): string {
  const { readers, rulesOnTheSame } = score.secondReading
  const head = [
    lines('all', score),
    lines('odd, for tuning', score.odd),
    lines('even, for checking', score.even),
    lines('a second reading', readers),
    lines('the rules on the same stories', rulesOnTheSame),
    ...score.madeUp.map((set, nth) => lines(`made-up stories, set ${nth + 1}`, set)),
  ]
  const misses = [...score.misses, ...score.madeUp.flatMap((set) => set.misses)].map(
    ({ id, triage, goldTriage, ours, gold, missed }) =>
      [
        `${id}  missed: ${missed.join(', ')}`,
        `  triage  ${triage}  (expected ${goldTriage.join(' or ')})`,
        `  ours    ${list(ours)}`,
        `  gold    ${list(gold)}`,
      ].join('\n'),
  )
  return [...head, ...misses].join('\n\n')
}
