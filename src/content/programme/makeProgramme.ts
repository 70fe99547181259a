import type { Deed } from '../../domain/plan/deeds'
import { buildProgramme } from '../../domain/programme/buildProgramme'
import type { Programme, Wish } from '../../domain/programme/programme'
import { measures } from '../measures'
import { catalogue } from './catalogue'

/** A programme in our words. */
export const makeProgramme = (wish: Wish): Programme =>
  buildProgramme(wish, catalogue, (id) => asksOf(measures[id] as object))

const asksOf = (measure: { readonly asks?: readonly Deed[] }): readonly Deed[] | undefined => measure.asks
