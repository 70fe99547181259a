import { judge } from '../../domain/conditions/compileCondition'
import type { Effort } from '../../domain/programme/exercise'
import type { Catalogue } from '../../domain/programme/sessionsOf'
import type { Answers } from '../../domain/quiz/questionnaire'
import { measureIds } from '../../domain/vocabulary'
import { catalogue } from './catalogue'

/** The catalogue for one runner: a stretch is for the muscle that cramps, unless nothing would be left of it. */
export function catalogueFor(answers: Answers): Catalogue {
  const suits = ({ when }: Effort) => when === undefined || judge(when, answers) !== 'fails'
  const chosen = (efforts: readonly Effort[]) => {
    const left = efforts.filter(suits)
    return left.length > 0 ? left : efforts
  }
  const actions = Object.fromEntries(
    measureIds.map((id) => {
      const action = catalogue.actions[id]
      return [id, 'efforts' in action ? { ...action, efforts: chosen(action.efforts ?? []) } : action]
    }),
  ) as Catalogue['actions']
  return { ...catalogue, actions }
}
