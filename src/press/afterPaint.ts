/**
 * Calls back when the next frame has been painted. `requestAnimationFrame` runs just before that paint; a message sent from it
 * arrives after it, which takes a while on a slow phone.
 */
export function afterPaint(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(0)
  })
}
