import { is, some } from '../../../domain/conditions/condition'

/** Several muscles, or flickers before it locks: what experts propose for cramps of heavy sweating, against one tired muscle. */
export const widespread = some(is('where', 'several-muscles'), is('feel', 'flickers'))

/** The two signs one by one, each with the words for a reason that quotes it. */
export const widespreadWays = [
  [is('where', 'several-muscles'), 'hits several muscles'],
  [is('feel', 'flickers'), 'twitches before it locks'],
] as const
