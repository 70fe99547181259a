import { daysBetween, type IsoDate } from '../programme/calendarDate'

/** A run that was done. A race counts for nothing here: its distance was not trained. */
type DoneRun = { readonly on: IsoDate; readonly km: number; readonly race: boolean }

type NextLongRun =
  | { readonly kind: 'next'; readonly longestKm: number; readonly upToKm: number }
  /** No training run in the last thirty days: there is nothing to build on yet. */
  | { readonly kind: 'nothing-to-build-on' }

/** To a tenth of a kilometre, and never upwards. The small addend keeps 9.9 from becoming 9.8. */
const downToTenth = (km: number): number => Math.floor(km * 10 + 1e-6) / 10

/**
 * The longest that the next run may be: a tenth more than the longest training run of the last thirty days
 * (frandsen-2025-single-session, where longer ones brought more injuries).
 */
export function nextLongRun(runs: readonly DoneRun[], today: IsoDate): NextLongRun {
  const recent = runs.filter(({ on, race }) => {
    const ago = daysBetween(on, today)
    return !race && ago >= 0 && ago <= 30
  })
  if (recent.length === 0) return { kind: 'nothing-to-build-on' }
  const longestKm = Math.max(...recent.map(({ km }) => km))
  return { kind: 'next', longestKm, upToKm: downToTenth(longestKm * 1.1) }
}
