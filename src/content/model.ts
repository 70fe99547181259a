import { type Assess, compileModel, type Model } from '../domain/assess'
import { askedIf, askingOrder } from './asking'
import { causes } from './causes'
import { conflicts } from './conflicts'
import { measures } from './measures'
import { questions } from './questions'
import { redFlags } from './redFlags'

/** Everything that an assessment rests on. */
export const model: Model = { questions, askingOrder, askedIf, causes, redFlags, measures, conflicts }

let ready: Assess | undefined

/** Assesses a runner's answers. The rules are compiled for the first of them, and not while the page is still being opened. */
export const assess: Assess = (answers) => {
  ready ??= compileModel(model)
  return ready(answers)
}
