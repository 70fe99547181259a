import { onlyInBed } from '../../content/patterns/runnerAndRun/only-in-bed'
import { judge } from '../../domain/conditions/compileCondition'
import type { LogKind } from '../../domain/log/logEntry'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import type { Logged } from '../../state/log/logInOrder'

/** What the next entry will most likely be: a night for whoever cramps in bed alone, or told of a night last. */
export const usualKind = (answers: Answers, entries: readonly Logged[]): LogKind =>
  entries.at(-1)?.is.kind === 'night' || judge(onlyInBed, answers) === 'holds' ? 'night' : 'run'
