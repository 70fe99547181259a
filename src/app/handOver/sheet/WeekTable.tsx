import { model } from '../../../content/model'
import { weekWords } from '../../../content/programme/words'
import type { Programme, Session, Week } from '../../../domain/programme/programme'
import type { MeasureId } from '../../../domain/vocabulary'
import { outcomeOf } from '../../../state/programme/keptProgramme'
import type { ProgrammeEntry } from '../../../state/programme/programmeKind'
import type { Entries } from '../../../state/records/entries'
import { shortDay } from '../../days/dayWords'
import { weeksAhead } from '../../programme/weeksAhead'
import { useWording } from '../../world'

type Props = {
  readonly kept: Entries<ProgrammeEntry>
  readonly programme: Programme
}

/** A programme week by week, with what was done of it. */
export function WeekTable({ kept, programme }: Props) {
  const words = useWording()
  const doneOf = ({ sessions }: Week) =>
    sessions.filter(({ id }) => outcomeOf(kept, programme.start, id)?.is === 'done').length
  return (
    <section className="handout__part" aria-labelledby="weeks">
      <h2 id="weeks">{weeksAhead(programme)}</h2>
      {programme.race && <p className="small">Race on {shortDay(programme.race.date)}.</p>}
      <table className="handout__weeks small">
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Planned</th>
            <th scope="col">Done</th>
          </tr>
        </thead>
        <tbody>
          {programme.weeks.map((week) => (
            <tr key={week.number}>
              <th scope="row">
                {week.number}, from {shortDay(week.from)} <span className="soft">{weekWords[week.kind].name}</span>
              </th>
              <td>{words(plannedIn(week.sessions))}</td>
              <td>
                {doneOf(week)} of {week.sessions.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Each measure once, with how often, and how far the long run goes. */
function plannedIn(sessions: readonly Session[]): string {
  const times = new Map<MeasureId, number>()
  for (const { measure } of sessions) times.set(measure, (times.get(measure) ?? 0) + 1)
  const longest = Math.max(0, ...sessions.map(({ km = 0 }) => km))
  const lines = [...times].map(([measure, count]) => `${model.measures[measure].name} (${count})`)
  return [...lines, ...(longest > 0 ? [`longest run {km:${longest}}`] : [])].join('; ')
}
