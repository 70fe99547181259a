import { useEffect, useRef } from 'react'
import { useInFront } from '../stage/inFront'

/** The keys 1 to 9 choose the first nine answers, unless the runner is typing or holding a modifier. */
export function useShortcuts(choose: (index: number) => void): void {
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useInFront(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return
      if (/^[1-9]$/.test(event.key)) latest.current(Number(event.key) - 1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
