import { useEffect } from 'react'

/** Keeps the screen lit as long as it is wanted: whoever stands on one leg cannot tap the phone awake. */
export function useStayAwake(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    let over = false
    let lock: WakeLockSentinel | undefined
    const held = () => lock !== undefined && !lock.released
    const ask = async () => {
      if (held() || document.visibilityState !== 'visible') return
      try {
        const given = await navigator.wakeLock.request('screen')
        // It may have ended while the browser was thinking, or another may have come first.
        if (over || held()) await given.release()
        else lock = given
      } catch {
        // The browser has no such lock, or the battery is low: the screen sleeps as usual, and the clock counts all the same.
      }
    }
    void ask()
    // The browser takes the lock back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release().catch(() => undefined)
    }
  }, [wanted])
}
