const rounds = 7

const roundMs = 300

/** How often a second `work` gets done: the median of several rounds after a warm-up. `work` says how much it did. */
export function perSecond(work: () => number): number {
  const round = (): number => {
    const start = performance.now()
    let done = 0
    let spent = 0
    while (spent < roundMs) {
      done += work()
      spent = performance.now() - start
    }
    return (done * 1000) / spent
  }
  round()
  const speeds = Array.from({ length: rounds }, round).sort((a, b) => a - b)
  return speeds[Math.floor(rounds / 2)] ?? 0
}
