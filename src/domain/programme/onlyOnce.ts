import type { Programme } from './programme'

/** True where all that is planned is done once, such as a call: then there are no weeks to climb. */
export function onlyOnce({ weeks }: Pick<Programme, 'weeks'>): boolean {
  const all = weeks.flatMap(({ sessions }) => sessions)
  return all.length > 0 && all.every(({ kind }) => kind === 'once')
}
