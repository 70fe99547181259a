import type { Model } from '../../src/domain/assess'
import type { Cause } from '../../src/domain/causes/cause'
import type { Causes } from '../../src/domain/causes/rankCauses'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import type { QuestionId } from '../../src/domain/questionnaire/questionnaire'
import { type CauseId, causeIds } from '../../src/domain/vocabulary'

/** The questions back to front, as far as the gates allow: a question still comes after what it hangs on. */
export function lastFirst({ askedIf, askingOrder }: Pick<Model, 'askedIf' | 'askingOrder'>): readonly QuestionId[] {
  const order = new Set<QuestionId>()
  const met = new Set<QuestionId>()
  const place = (id: QuestionId): void => {
    if (met.has(id)) return
    met.add(id)
    const gate = askedIf[id]
    for (const read of gate === undefined ? [] : questionsIn(gate)) place(read)
    if (askingOrder.includes(id)) order.add(id)
  }
  for (const id of askingOrder.toReversed()) place(id)
  return [...order]
}

const backwards = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).toReversed()) as T

/** The same model with everything written down in the opposite order. */
export function reversed(model: Model): Model {
  const causes = causeIds.toReversed().map((id): [CauseId, Cause] => {
    const { rules, limits, ...rest } = model.causes[id]
    return [id, { ...rest, rules: rules.toReversed(), limits: limits.toReversed() }]
  })
  return {
    ...model,
    askingOrder: lastFirst(model),
    causes: Object.fromEntries(causes) as Causes,
    redFlags: backwards(model.redFlags),
    measures: backwards(model.measures),
    conflicts: backwards(model.conflicts),
  }
}
