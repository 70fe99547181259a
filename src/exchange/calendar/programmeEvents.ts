import { measures } from '../../content/measures'
import { exercises } from '../../content/programme/exercises'
import { farWords } from '../../content/programme/farWords'
import { beforeRaceWords } from '../../content/programme/words'
import { daysAfter, daysBetween, weekdayOf } from '../../domain/programme/calendarDate'
import { effortText } from '../../domain/programme/effortText'
import type { Programme, Race, Session } from '../../domain/programme/programme'
import { raceName } from '../../domain/programme/raceName'
import { inUnits, type Units } from '../../domain/quantity'
import type { MeasureId } from '../../domain/vocabulary'
import type { CalendarEvent } from './calendarEvent'

/** What the runner decided about their programme that a calendar should say. */
export type CalendarWish = {
  /** Names the programme, so that two of them do not write over each other. */
  readonly id: string
  readonly units: Units
  /** After what each action is done, and at what hour that is. */
  readonly cues: { readonly [M in MeasureId]?: { readonly say: string; readonly time: string } }
}

/** When nobody said when. */
const hours = { morning: '07:00', midday: '12:30', evening: '18:30', bedtime: '21:30' } as const

const sameDose = (a: Session, b: Session): boolean =>
  a.say === b.say && JSON.stringify(a.efforts) === JSON.stringify(b.efforts)

/** Sessions that are alike stand together: a week of the same exercises is one entry that repeats. */
function alike(sessions: readonly Session[]): readonly (readonly [Session, ...Session[]])[] {
  const runs: [Session, ...Session[]][] = []
  for (const session of sessions) {
    const last = runs.at(-1)
    if (last !== undefined && sameDose(last[0], session)) last.push(session)
    else runs.push([session])
  }
  return runs
}

const ifItHurts = 'If it hurts or worries you, stop.'

const notesOf = ({ efforts, say, measure }: Session, cue: string | undefined): string =>
  [
    cue,
    ...efforts.map(
      (effort) => `${exercises[effort.exercise].name}: ${effortText(effort)}${effort.note ? `. ${effort.note}` : ''}`,
    ),
    efforts.length === 0 && say !== measures[measure].name ? measures[measure].name : undefined,
    ifItHurts,
  ]
    .filter((line) => line !== undefined)
    .join('\n')

function eventOf(sessions: readonly [Session, ...Session[]], wish: CalendarWish, week: string): CalendarEvent {
  const [first] = sessions
  const cue = wish.cues[first.measure]
  const timed = first.kind === 'exercises' || first.kind === 'daily'
  const daily = first.kind === 'daily'
  const on = [...new Set(sessions.map(({ date }) => weekdayOf(date)))]
  return {
    uid: uidOf(first.id, wish),
    title: inUnits(`${first.say}${week}`, wish.units),
    notes: inUnits(notesOf(first, cue?.say), wish.units),
    date: first.date,
    ...(timed && { time: cue?.time ?? hours[first.at ?? 'evening'] }),
    ...(first.minutes !== undefined && { minutes: first.minutes }),
    ...(sessions.length > 1 && {
      repeats: daily
        ? ({ every: 'day', times: sessions.length } as const)
        : ({ every: 'week', times: sessions.length, on } as const),
    }),
  }
}

const uidOf = (id: string, { id: programme }: Pick<CalendarWish, 'id'>): string => `${id}.${programme}@uncramp`

/** The entries of one action, each with the sessions it stands for. */
function entriesOf(programme: Programme, measure: MeasureId, wish: CalendarWish) {
  const weekly = programme.weeks.map(({ number, sessions }) => ({
    number,
    sessions: sessions.filter((session) => session.measure === measure),
  }))
  const all = weekly.flatMap(({ sessions }) => sessions)
  // What is the same every day is one entry, whatever week it is.
  const parts = all[0]?.kind === 'daily' ? [{ number: undefined, sessions: all }] : weekly
  return parts.flatMap(({ number, sessions }) =>
    alike(sessions).map((run) => ({
      sessions: run,
      event: eventOf(run, wish, run[0].kind === 'exercises' ? `, week ${number}` : ''),
    })),
  )
}

/** The one entry that a session belongs to, under the name that it has in the whole calendar. */
export const entryWith = (
  { id, measure }: Session,
  programme: Programme,
  wish: CalendarWish,
): readonly CalendarEvent[] =>
  entriesOf(programme, measure, wish).flatMap(({ sessions, event }) =>
    sessions.some((session) => session.id === id) ? [event] : [],
  )

/** Everything of a programme that has a day: its actions, the easy runs just before a race, the times to look back, and the race. */
export function programmeEvents(programme: Programme, wish: CalendarWish): readonly CalendarEvent[] {
  const taken = [...new Set(programme.weeks.flatMap(({ sessions }) => sessions.map(({ measure }) => measure)))]
  const actions = taken.flatMap((measure) => entriesOf(programme, measure, wish).map(({ event }) => event))
  const checkIns = programme.checkIns.map(({ week, date }) => ({
    uid: uidOf(`check-in-w${week}`, wish),
    title: 'Uncramp: how is it going?',
    notes: `The end of week ${week}. It takes a minute.`,
    date,
  }))
  const easyRuns = programme.weeks.flatMap(({ easyRuns }) =>
    easyRuns.map((date) => ({
      uid: uidOf(`easy-run-${date}`, wish),
      title: beforeRaceWords.easyRun,
      notes: ifItHurts,
      date,
    })),
  )
  const { race, far } = programme
  const raceDay = (on: Race): CalendarEvent => ({
    uid: uidOf('race', wish),
    title: inUnits(raceName(on), wish.units),
    notes: [...programme.raceDay.map(({ say }) => inUnits(say, wish.units)), 'Nothing new today.'].join('\n'),
    date: on.date,
  })
  const coming = race ?? far?.race
  const between: readonly CalendarEvent[] =
    far === undefined
      ? []
      : [
          ...(daysBetween(programme.end, far.beginOn) > 1
            ? [
                {
                  uid: uidOf('keep-going', wish),
                  title: farWords.keepGoing,
                  notes: farWords.keepNotes,
                  date: daysAfter(programme.end, 1),
                },
              ]
            : []),
          { uid: uidOf('race-weeks', wish), title: farWords.begin, notes: farWords.beginNotes, date: far.beginOn },
        ]
  return [...actions, ...easyRuns, ...checkIns, ...between, ...(coming ? [raceDay(coming)] : [])]
}
