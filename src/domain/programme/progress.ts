import type { IsoDate } from './calendarDate'
import { leadsUpNow } from './farRace'
import type { Programme, Session, Week, Wish } from './programme'

/** Only exercises and long runs decide whether a week was missed; a habit that was left out one evening does not. */
const counts = ({ kind }: Session): boolean => kind === 'exercises' || kind === 'long-run'

/** True for a week that is over and of which less than half was done. A week in which nothing was due cannot be missed. */
function wasMissed({ sessions, to, step }: Week, done: ReadonlySet<string>, today: IsoDate): boolean {
  const due = sessions.filter(counts)
  if (step === undefined || due.length === 0 || to >= today) return false
  return due.filter(({ id }) => done.has(id)).length * 2 < due.length
}

/** The programme as it stands on a day: a week that was missed is there again. */
export function programmeOn(
  wish: Omit<Wish, 'missed'>,
  done: ReadonlySet<string>,
  today: IsoDate,
  make: (wish: Wish) => Programme,
): Programme {
  const missed: number[] = []
  let programme = make({ ...wish, missed })
  // A missed week moves only those after it, so one walk from the first to the last sees each as it was.
  for (let at = 0; at < programme.weeks.length; at += 1) {
    const week = programme.weeks[at]
    if (week === undefined || !wasMissed(week, done, today)) continue
    missed.push(week.number)
    programme = make({ ...wish, missed })
  }
  return programme
}

/** What is to be done once and was not: a call that was put off is still to be made, however many days later. */
export const stillToDo = ({ weeks }: Programme, done: ReadonlySet<string>, today: IsoDate): readonly Session[] =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ kind, date, id }) => kind === 'once' && date <= today && !done.has(id))

/** The week that a day lies in; undefined before the first and after the last. */
export const weekOn = ({ weeks }: Programme, today: IsoDate): Week | undefined =>
  weeks.find(({ from, to }) => from <= today && today <= to)

/** What is next, today not counted. */
export const nextAfter = ({ weeks }: Programme, today: IsoDate): Session | undefined =>
  weeks.flatMap(({ sessions }) => sessions).find(({ date }) => date > today)

/** True once the weeks are over, or those that lead up to a far race can begin. */
export const wantsNewWeeks = ({ end, far }: Programme, today: IsoDate): boolean =>
  today > end || (far !== undefined && leadsUpNow(far, today))
