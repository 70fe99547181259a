import { every, is, isAny } from '../../../domain/conditions/condition'
import { newOrNotTold } from '../runnerAndRun/time-not-told'

/** Salts that fall show in muscles that newly twitch by day, without work. */
export const twitchesNewlyAtRest = every(isAny('feel', 'flickers', 'twitches'), is('when', 'at-rest'), newOrNotTold)
