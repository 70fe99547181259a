import type { Door } from '../../content/guide/guideMap'
import type { ClaimId } from '../../domain/causes/claim'
import type { SourceId } from '../../domain/sourceIds'
import type { CauseId, FlagId, MeasureId } from '../../domain/vocabulary'

/** Where everything in the guide lives, from the guide's own folder on. */
export const guidePaths = {
  map: '',
  causes: '#causes',
  measures: '#measures',
  door: (door: Door) => `${door}/`,
  cause: (id: CauseId) => `causes/${id}/`,
  measure: (id: MeasureId) => `measures/${id}/`,
  source: (id: SourceId) => `evidence/#${id}`,
  claim: (id: ClaimId) => `believed-and-tested/#${id}`,
  flag: (id: FlagId) => `get-help/#${id}`,
  quiz: '../quiz/',
  rules: '../quiz/#/model',
  data: '../quiz/#/data',
  trial: '../quiz/#/trial',
  now: '../now/',
} as const

/** A link from one page of the guide to another, so that the site works in any folder. */
export function linkBetween(from: string, to: string): string {
  if (to.startsWith(`${from}#`)) return to.slice(from.length)
  const link = '../'.repeat(from.split('/').length - 1) + to
  return link === '' || link.startsWith('#') ? `./${link}` : link
}
