import { isAny } from '../../domain/conditions/condition'

/** It takes several muscles at once, or they twitch before: more the picture of the whole body than of one tired muscle. */
export const widespread = isAny('where', 'several-muscles', 'twitch-first')
