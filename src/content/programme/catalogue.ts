import type { Catalogue } from '../../domain/programme/sessionsOf'
import { actions } from './actions'
import { exercises } from './exercises'
import { programmeWords } from './words'

/** All that a programme is put together from. */
export const catalogue: Catalogue = { actions, exercises, words: programmeWords }
