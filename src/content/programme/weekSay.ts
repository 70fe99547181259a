import { allowed, type Deed } from '../../domain/plan/deeds'
import type { WeekKind } from '../../domain/programme/programme'
import { weekWords } from './words'

/** What is said of a week to whoever must not run, and to whoever must not run long or fast. */
const noRun = 'No running for now. Only what is planned here.'
const easyOnly = 'Easy and short runs only, until you have been told more. A small step up where one is planned.'

/** What a week is for, in a line that asks nothing this runner must not do. */
export function weekSay(kind: WeekKind, forbidden: ReadonlySet<Deed>): string {
  if (forbidden.has('run')) return noRun
  return kind === 'build' && !allowed(['run-long', 'run-fast'], forbidden) ? easyOnly : weekWords[kind].say
}
