import { model } from '../../content/model'
import { type TrialCard, trials } from '../../content/trials'
import type { Assessment } from '../../domain/assess'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { leavesOutSafely } from '../../domain/trial/leavesOutSafely'
import { mayTry } from '../../domain/trial/mayTry'
import type { MeasureId } from '../../domain/vocabulary'

type Triable = { readonly measure: MeasureId; readonly card: TrialCard }

/** What of a plan can be tried by chance: it has a card, and this runner may. */
export const triable = ({ plan, triage }: Pick<Assessment, 'plan' | 'triage'>, answers: Answers): readonly Triable[] =>
  plan.items.flatMap(({ measure }) => {
    const card = trials[measure]
    return card && leavesOutSafely(card, answers) && mayTry(model.measures[measure].asks, plan.forbidden, triage)
      ? [{ measure, card }]
      : []
  })
