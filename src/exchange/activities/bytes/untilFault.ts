import { type Problem, ReadFault } from '../problem'
import type { Flow } from './flow'

/** The bytes up to a fault, as if the file ended there, and the fault: what came before it is not lost. */
export function untilFault(pieces: Flow): { readonly pieces: Flow; readonly fault: () => Problem | undefined } {
  let fault: Problem | undefined
  async function* quiet(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error
      fault = error.problem
    }
  }
  return { pieces: quiet(), fault: () => fault }
}
