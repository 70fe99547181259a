/** What kind of work a source is, strongest first. */
export const sourceKinds = [
  'cochrane',
  'systematic-review',
  'rct',
  'cohort',
  'cross-sectional',
  'lab',
  'case-report',
  'guideline',
  'consensus',
  'narrative-review',
  'health-service',
  'coach-article',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A study, guideline, page or article that a claim rests on. */
export type Source = {
  readonly authors: string
  /** Null for an undated page. */
  readonly year: number | null
  readonly title: string
  readonly journal: string
  readonly url: string
  readonly kind: SourceKind
  readonly studied: string
  readonly found: string
  /** How much of it was seen by whoever summed it up here. */
  readonly seen: 'abstract-or-page' | 'partial-or-conference-abstract' | 'secondary-report' | 'none'
  /** Only an unofficial copy could be found: never stands alone, and is not linked to. */
  readonly weak?: true
}
