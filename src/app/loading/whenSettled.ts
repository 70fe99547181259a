/** Long enough for the screen in front to be painted and to hear a tap, and shorter than anyone reads it. */
const settleTime = 800

/** Does what can wait once the screen in front has settled. To be used as an effect: a screen that has gone wants nothing more. */
export function whenSettled(act: () => void): () => void {
  const timer = setTimeout(act, settleTime)
  return () => clearTimeout(timer)
}
