import { useEffect, useState } from 'react'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { useWorld } from '../world'
import { dayAt, untilNextDay } from './localDays'

/** Timers stand still while the machine sleeps, so one set for midnight may come hours late: look again after this long, in milliseconds. */
const lookAgain = 15 * 60_000

/** Today. A page that is left open is on the new day from midnight on, whether anyone looks at it or not. */
export function useToday(): IsoDate {
  const { now } = useWorld().records
  const [today, setToday] = useState(() => dayAt(now()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      const at = now()
      setToday(dayAt(at))
      timer = setTimeout(look, Math.min(untilNextDay(at), lookAgain))
    }
    look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [now])
  return today
}
