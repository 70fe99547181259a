import { compileModel, type Model } from '../domain/assess'
import { causes } from './causes'
import { conflicts } from './conflicts'
import { measures } from './measures'
import { askingOrder, questions } from './questions'
import { redFlags } from './redFlags'

/** Everything that an assessment rests on. */
export const model: Model = { questions, askingOrder, causes, redFlags, measures, conflicts }

export const assess = compileModel(model)
