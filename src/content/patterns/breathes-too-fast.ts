import { every, is, unsaid } from '../../domain/conditions/condition'

/** Tingling or panic of which nobody said that it passes on slowing. What passes so is fast breathing, and has a caution. */
export const breathesTooFast = every(is('stitch', 'tingling-panic'), unsaid(is('stitch', 'eases-on-slowing')))
