import { limits } from '../limits'
import { ReadFault, tooLarge } from '../problem'

/** How many bytes one import may still unpack, over all of its files. */
export type Budget = { readonly spend: (bytes: number) => void }

/** @throws ReadFault from `spend` when it is used up. */
export function createBudget(total: number = limits.totalBytes): Budget {
  let left = total
  return {
    spend(bytes) {
      left -= bytes
      if (left < 0)
        throw new ReadFault(
          tooLarge('It unpacks to more than we read at once. Unpack it, and give us a part at a time.'),
        )
    },
  }
}
