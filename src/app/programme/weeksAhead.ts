import { upperInitial } from '../../domain/initial'
import { onlyOnce } from '../../domain/programme/onlyOnce'
import type { Programme } from '../../domain/programme/programme'

const numbers = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  ...['nine', 'ten', 'eleven', 'twelve', '13', '14', '15', '16'],
] as const

const counted = (count: number): string => `${numbers[count] ?? count} ${count === 1 ? 'week' : 'weeks'}`

/** What the weeks are, in a line: "Two weeks to recover from your race, then six weeks". */
export function weeksAhead({ weeks, race }: Pick<Programme, 'weeks' | 'race'>): string {
  if (onlyOnce({ weeks })) return 'Nothing week by week'
  const rest = weeks.filter(({ kind }) => kind === 'recovery').length
  const others = weeks.length - rest
  const text = [
    ...(rest > 0 ? [`${counted(rest)} to recover from your race`] : []),
    ...(others > 0 ? [`${counted(others)}${race === undefined ? '' : ' up to your next race'}`] : []),
  ].join(', then ')
  return upperInitial(text)
}
