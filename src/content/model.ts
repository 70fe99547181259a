import { compileLate, type Model } from '../domain/assess'
import { askedIf } from './asking'
import { causes } from './causes'
import { conflicts } from './conflicts'
import { measures } from './measures'
import { questions } from './questions'
import { redFlags } from './redFlags'
import { askingOrder, extraQuestions } from './sections'

/** Everything that an assessment rests on. */
export const model: Model = {
  questions,
  askingOrder,
  askedIf,
  extras: extraQuestions,
  causes,
  redFlags,
  measures,
  conflicts,
}

/** Compiled part by part while the page is being opened, or with the first answers. */
export const { parts, assess } = compileLate(model)
