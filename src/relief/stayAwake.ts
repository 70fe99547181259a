export type Wakefulness = { readonly on: () => void; readonly off: () => void }

/** Keeps the screen lit while a hold is counted, where the browser can; where it cannot, nothing is lost. */
export function createWakefulness(): Wakefulness {
  let wanted = false
  let lock: WakeLockSentinel | undefined
  let asking = false

  async function ask() {
    if (!wanted || asking || (lock !== undefined && !lock.released) || document.visibilityState !== 'visible') return
    asking = true
    try {
      const given = await navigator.wakeLock.request('screen')
      // The hold may have ended while the browser was thinking.
      if (wanted) lock = given
      else await given.release()
    } catch {
      // The browser has no such lock, or the battery is low: then the screen sleeps as usual.
    } finally {
      asking = false
    }
  }

  // The browser takes the lock back whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void ask())
  return {
    on() {
      wanted = true
      void ask()
    },
    off() {
      wanted = false
      lock?.release().catch(() => undefined)
      lock = undefined
    },
  }
}
