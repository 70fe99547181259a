import type { Assessment } from '../domain/assess'
import type { Deed } from '../domain/deeds'
import type { Conflict } from '../domain/plan/measure'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { conflicts } from './conflicts'
import { redFlags } from './redFlags'

const forbidsHeat = ({ forbids = [] }: { readonly forbids?: readonly Deed[] | undefined }): boolean =>
  forbids.includes('run-in-heat')

/**
 * From 65 on heat training waits for advice. Whom nothing else keeps out of heat, and who has said that they are well, is asked for no
 * more than care in it: what else a medicine or a condition does in heat stands in the training that they do not get.
 */
export const heatForAgeAlone = ({ plan, flags }: Pick<Assessment, 'plan' | 'flags'>, { health }: Answers): boolean => {
  const keeping = plan.withheld.filter(({ conflict }) => forbidsHeat(conflicts[conflict] as Conflict))
  return (
    health?.includes('well') === true &&
    keeping.length > 0 &&
    keeping.every(({ conflict }) => conflict === 'over-65') &&
    !flags.some(({ flag }) => forbidsHeat(redFlags[flag]))
  )
}
