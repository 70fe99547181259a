import { isAny } from '../../../domain/conditions/condition'

/** Something else than its distance speaks against this pair. */
export const shoeInDoubt = isAny('shoes', 'changed-flat', 'changed-other', 'bad-fit', 'better-in-others')
