import { useEffect, useState } from 'react'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { useWorld } from '../world'
import { dayAt } from './today'

/** Today. A page left open over night is on the new day as soon as someone looks at it. */
export function useToday(): IsoDate {
  const { now } = useWorld().records
  const [today, setToday] = useState(() => dayAt(now()))
  useEffect(() => {
    const look = () => setToday(dayAt(now()))
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [now])
  return today
}
