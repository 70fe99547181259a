/**
 * In milliseconds. Long enough for the screen to be painted and to react to a tap, and shorter than anyone reads it.
 */
const settleTime = 800

/**
 * Does what can wait, once the screen in front has settled. To be used as an effect: nothing is done if the screen has gone by
 * then.
 */
export function whenSettled(act: () => void): () => void {
  const timer = setTimeout(act, settleTime)
  return () => clearTimeout(timer)
}
