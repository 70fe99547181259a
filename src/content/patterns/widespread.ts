import { is, some } from '../../domain/conditions/condition'

/** Several muscles, or flickers before it locks: what experts propose for cramps of heavy sweating, against one tired muscle. */
export const widespread = some(is('where', 'several-muscles'), is('feel', 'flickers'))
