import { conditionWords } from '../../content/conditionWords'
import type { Model } from '../../domain/assess'
import type { Rule } from '../../domain/causes/cause'
import { questionsIn } from '../../domain/conditions/questionsIn'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { type CauseId, causeIds } from '../../domain/vocabulary'

/** A rule as a line of the table. */
type RuleRow = Pick<Rule, 'points' | 'because' | 'figure' | 'cites'> & {
  readonly cause: CauseId
  readonly causeName: string
  readonly when: string
  readonly questions: readonly QuestionId[]
}

/** Every rule of every cause, drawn from the model itself: a changed rule shows here by itself. */
export const ruleRows = (model: Model): readonly RuleRow[] =>
  causeIds.flatMap((cause) =>
    model.causes[cause].rules.map(({ when, points, because, figure, cites }) => ({
      cause,
      causeName: model.causes[cause].name,
      when: conditionWords(when),
      questions: questionsIn(when),
      points,
      because,
      cites,
      ...(figure !== undefined && { figure }),
    })),
  )

/** What a reviewer may narrow the table to. Empty means all. */
export type RuleFilter = {
  readonly cause: CauseId | ''
  readonly question: QuestionId | ''
  readonly direction: 'for' | 'against' | ''
  readonly text: string
}

export const sortKeys = ['cause', 'heaviest', 'question'] as const
export type SortKey = (typeof sortKeys)[number]

/** The rows that pass the filter, in the wanted order. Ties keep the order of the model. */
export function chosenRows(rows: readonly RuleRow[], filter: RuleFilter, sort: SortKey): readonly RuleRow[] {
  const needle = filter.text.trim().toLowerCase()
  const passing = rows.filter(
    (row) =>
      (filter.cause === '' || row.cause === filter.cause) &&
      (filter.question === '' || row.questions.includes(filter.question)) &&
      (filter.direction === '' || row.points > 0 === (filter.direction === 'for')) &&
      (needle === '' || `${row.causeName} ${row.when} ${row.because}`.toLowerCase().includes(needle)),
  )
  if (sort === 'heaviest') return [...passing].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  if (sort === 'question') return [...passing].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
  return passing
}
