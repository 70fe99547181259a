import type { Assessment } from '../assess'
import type { MeasureId } from '../vocabulary'
import type { CardLine } from './fittedCard'

/**
 * True if the next run has what acts on the first cause, and tomorrow only what a lesser cause asks for: then the run stands
 * first. A sign and a call come before both.
 */
export function runGoesFirst(
  run: CardLine,
  tomorrow: CardLine,
  { plan, findings }: Pick<Assessment, 'plan' | 'findings'>,
  callFirst: MeasureId | undefined,
): boolean {
  const itemOf = ({ measure }: CardLine) => plan.items.find((item) => item.measure === measure)
  const leads = (line: CardLine) => itemOf(line)?.causes.some((cause) => cause === findings[0]?.cause) ?? false
  const item = itemOf(tomorrow)
  if (item === undefined || item.flag !== undefined || item.measure === callFirst) return false
  return item.causes.length > 0 && !leads(tomorrow) && leads(run)
}
