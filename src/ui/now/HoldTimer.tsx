import { useEffect, useState } from 'react'

/** Counts a hold down in big digits. Counted from the clock, so a sleeping tab does not stretch the seconds. */
export function HoldTimer({ seconds }: { readonly seconds: number }) {
  const [endsAt, setEndsAt] = useState<number | undefined>(undefined)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (endsAt === undefined) return
    const tick = () => {
      const rest = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))
      setLeft(rest)
      if (rest === 0) {
        setEndsAt(undefined)
        navigator.vibrate?.(400)
      }
    }
    const timer = window.setInterval(tick, 200)
    return () => window.clearInterval(timer)
  }, [endsAt])
  const running = endsAt !== undefined
  const done = !running && left === 0
  return (
    <div className="timer">
      <p className="timer__digits" role="timer" aria-live="off">
        {left}
      </p>
      <p role="status">
        {done ? 'Held. Repeat until the knot lets go.' : running ? 'Hold and breathe.' : 'Seconds to hold.'}
      </p>
      <button
        type="button"
        className="button button--wide"
        onClick={() => {
          if (running) {
            setEndsAt(undefined)
            setLeft(seconds)
          } else {
            setLeft(seconds)
            setEndsAt(Date.now() + seconds * 1000)
          }
        }}
      >
        {running ? 'Stop' : done ? 'Hold again' : 'Start the hold'}
      </button>
    </div>
  )
}
