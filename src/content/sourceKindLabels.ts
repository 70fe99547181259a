import type { SourceKind } from '../domain/source'

export const sourceKindLabels = {
  cochrane: 'Cochrane review of trials',
  'systematic-review': 'Review of many studies',
  rct: 'Randomised trial',
  cohort: 'Followed a group over time',
  'cross-sectional': 'Survey at one moment',
  lab: 'Laboratory study',
  'case-report': 'Single case',
  guideline: 'Guideline',
  consensus: 'Expert consensus',
  'narrative-review': 'Expert overview',
  'health-service': 'Health service page',
  'coach-article': 'Coach experience',
} as const satisfies Record<SourceKind, string>
