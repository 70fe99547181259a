import { compileModel, type Model } from '../domain/assess'
import { askedIf, askingOrder } from './asking'
import { causes } from './causes'
import { conflicts } from './conflicts'
import { measures } from './measures'
import { questions } from './questions'
import { redFlags } from './redFlags'

/** Everything that an assessment rests on. */
export const model: Model = { questions, askingOrder, askedIf, causes, redFlags, measures, conflicts }

export const assess = compileModel(model)
