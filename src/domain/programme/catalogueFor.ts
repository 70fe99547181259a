import { judge } from '../conditions/compileCondition'
import type { Answers } from '../questionnaire/questionnaire'
import { measureIds } from '../vocabulary'
import type { Effort } from './exercise'
import type { Catalogue } from './sessionsOf'

/** The catalogue for one runner: a stretch is for the muscle that cramps, unless nothing would be left of it, and what to mind on runs is for who ticked it. `waits` follows the name of each exercise. */
export function catalogueFor(catalogue: Catalogue, answers: Answers, waits = ''): Catalogue {
  const suits = ({ when }: Effort) => when === undefined || judge(when, answers) !== 'fails'
  const chosen = (efforts: readonly Effort[]) => {
    const left = efforts.filter(suits)
    return left.length > 0 ? left : efforts
  }
  const actions = Object.fromEntries(
    measureIds.map((id) => {
      const action = catalogue.actions[id]
      if (action.kind === 'exercises') return [id, { ...action, say: action.say + waits }]
      if (action.kind === 'block' && judge(action.gently.when, answers) === 'holds')
        return [id, { ...action, grownUp: action.gently.say }]
      if (action.kind === 'once' && action.onRuns !== undefined)
        return [
          id,
          {
            ...action,
            onRuns: action.onRuns.filter(({ when }) => when !== undefined && judge(when, answers) === 'holds'),
          },
        ]
      return [id, 'efforts' in action ? { ...action, efforts: chosen(action.efforts ?? []) } : action]
    }),
  ) as Catalogue['actions']
  return { ...catalogue, actions }
}
