import type { Clock } from '../../src/relief/clock'

/** A clock that only moves when it is told to. `sleep` lets time pass without a tick, as in a tab put to sleep. */
export function fakeClock() {
  let time = 1_000_000
  const ticking = new Set<{ readonly every: number; readonly call: () => void; next: number }>()
  const clock: Clock = {
    now: () => time,
    every(milliseconds, call) {
      const entry = { every: milliseconds, call, next: time + milliseconds }
      ticking.add(entry)
      return () => void ticking.delete(entry)
    },
  }
  function wait(seconds: number) {
    const until = time + seconds * 1000
    for (;;) {
      const due = [...ticking].sort((a, b) => a.next - b.next)[0]
      if (due === undefined || due.next > until) break
      time = Math.max(time, due.next)
      due.next = time + due.every
      due.call()
    }
    time = Math.max(time, until)
  }
  return {
    clock,
    wait,
    sleep: (seconds: number) => {
      time += seconds * 1000
    },
    /** How many things are still called again and again. */
    ticking: () => ticking.size,
  }
}
