import type { Assessment } from '../../domain/assess'
import { dangerLines } from '../../domain/tomorrow/dangerLines'
import { warningsFor } from '../warningsFor'
import { beware, doneAlready } from './beware'

/** All that endangers a runner, a line each: what the card on top of the plan has room for, and the rest. */
export const bewareFor = ({ plan }: Assessment): readonly string[] =>
  dangerLines(
    warningsFor(plan).first.map(({ conflict }) => conflict),
    { beware, doneAlready },
  )
