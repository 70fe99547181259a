import { buildProgramme } from '../../domain/programme/buildProgramme'
import type { Programme, Wish } from '../../domain/programme/programme'
import { measures } from '../measures'
import { catalogue } from './catalogue'

/** A programme in our words. */
export const makeProgramme = (wish: Wish): Programme => buildProgramme(wish, catalogue, (id) => measures[id].asks)
