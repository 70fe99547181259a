import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Programme, Session } from '../../domain/programme/programme'
import { stillToDo, weekOn } from '../../domain/programme/progress'
import { checkInOf, doneIn, outcomeOf, standingOutcome } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry, SetUp } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'

type DueToday = {
  /** What was put off and what is planned for the day, in this order, done or not. */
  readonly due: readonly Session[]
  /** Those of them about which nothing has been said. */
  readonly open: readonly Session[]
  /** The first week that is over and was not told of. */
  readonly asked: Programme['checkIns'][number] | undefined
}

/** What a day asks of a runner. What was put off and is done today stays, so that the tick can be taken back. */
export function dueToday(
  programme: Programme,
  kept: Entries<ProgrammeEntry>,
  { start }: SetUp,
  today: IsoDate,
): DueToday {
  const doneBefore = [...doneIn(kept, start)].filter((id) => outcomeOf(kept, start, id)?.on !== today)
  const due = [
    ...stillToDo(programme, new Set(doneBefore), today).filter(({ date }) => date < today),
    ...(weekOn(programme, today)?.sessions.filter(({ date }) => date === today) ?? []),
  ]
  return {
    due,
    open: due.filter((session) => standingOutcome(kept, start, session, today) === undefined),
    // On the morning of a race there is something else to think of.
    asked:
      programme.race?.date === today
        ? undefined
        : programme.checkIns.find(({ week, date }) => date <= today && checkInOf(kept, start, week) === undefined),
  }
}
