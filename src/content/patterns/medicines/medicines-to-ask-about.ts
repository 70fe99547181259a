import { every, is, isAny, some } from '../../../domain/conditions/condition'
import { conditionsNotTold } from '../asked/gateway-not-told'
import { mayBeHot } from '../runnerAndRun/hot-and-long'
import { has } from '../runnerAndRun/runner-groups'

/** Given for the heart or for sugar, or it moves salt and water so far that its caution says to ask before long, hard or hot runs. */
const medicines = isAny('medicines', 'digoxin', 'desmopressin', 'lithium', 'insulin', 'sulfonylurea', 'sglt2')

/** A limit for what may be drunk, or kidneys that set one, where much is lost. */
const limitAndSweat = every(has('fluid-limit', 'cirrhosis', 'kidney'), some(mayBeHot, is('drinking', 'heavy-sweat')))

/** Hard, long or hot runs wait for somebody's answer, as a caution of theirs says. */
export const askBeforeHardRuns = some(
  medicines,
  limitAndSweat,
  has('sickle', 'other', 'less-feeling-in-feet'),
  conditionsNotTold,
)
