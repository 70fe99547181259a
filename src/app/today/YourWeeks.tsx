import { farWords } from '../../content/programme/farWords'
import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Programme } from '../../domain/programme/programme'
import type { ProgrammeEntry } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'
import { weeksAhead } from '../programme/weeksAhead'
import { NoLadder } from './NoLadder'
import { WeekRows } from './WeekRows'

type Props = {
  readonly programme: Programme
  readonly kept: Entries<ProgrammeEntry>
  readonly today: IsoDate
  /** There is only a thing or two to be done once, and no ladder to climb. */
  readonly alone: boolean
  readonly ticks: boolean
}

/** The weeks from the first to the last, and a race that they leave out. */
export function YourWeeks({ programme, kept, today, alone, ticks }: Props) {
  const { leftOut } = programme
  return (
    <section className="stack stack--tight" aria-labelledby="weeks">
      <h2 id="weeks">Your weeks</h2>
      {ticks && !alone && <p className="soft">{weeksAhead(programme)}.</p>}
      {leftOut && leftOut.date >= today && <p className="notice">{farWords.leftOut}</p>}
      {alone ? <NoLadder /> : <WeekRows programme={programme} kept={kept} today={today} />}
    </section>
  )
}
