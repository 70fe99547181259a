import { questions } from '../../../src/content/questions'
import type { Model } from '../../../src/domain/assess'
import { questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { smallModel } from '../../support/smallModel'

/** A model that asks everyone everything, with nothing in it but what a test puts there. */
export const bareModel = (some: Partial<Omit<Model, 'questions'>>): Model => ({
  ...smallModel({ askingOrder: questionIds, ...some }),
  questions,
})

/** The faults that name something. */
export const about = (name: string, { faults }: { readonly faults: readonly string[] }) =>
  faults.filter((fault) => fault.includes(name))
