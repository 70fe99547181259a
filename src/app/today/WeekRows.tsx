import { farWords } from '../../content/programme/farWords'
import { longRunWords } from '../../content/programme/longRunWords'
import { weekWords } from '../../content/programme/words'
import { farForYoungKm, youngAndFar } from '../../content/tomorrow/beware'
import { fill } from '../../domain/fill'
import { longRunNotes } from '../../domain/programme/longRunNotes'
import type { Programme, Session, Week } from '../../domain/programme/programme'
import { raceName } from '../../domain/programme/raceName'
import { KnotProgress } from '../../parts/drawings/KnotProgress'
import { outcomeOf } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'
import { dayRange, shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'
import { AfterTheRace } from '../programme/AfterTheRace'
import { useVisit, useWording } from '../world'
import { PastTick } from './PastTick'
import { WeekFold } from './WeekFold'
import './week-rows.css'

type Props = { readonly programme: Programme; readonly kept: Entries<ProgrammeEntry>; readonly today: string }

const isRaceDay = ({ from, to }: Week, race: { readonly date: string } | undefined): boolean =>
  from === to && race?.date === from

const easyRunsIn = ({ easyRuns: { length } }: Week): string =>
  length === 0 ? '' : `${length} easy ${length === 1 ? 'run' : 'runs'}`

/** The weeks as rows of dots: filled for what was done. What was not done is only an empty dot, and never red. */
export function WeekRows({ programme, kept, today }: Props) {
  const words = useWording()
  const { far } = programme
  const race = programme.race ?? far?.race
  const all = programme.weeks.flatMap(({ sessions }) => sessions)
  const farthest = Math.max(race?.km ?? 0, ...all.map(({ km = 0 }) => km))
  const far18 = useVisit(({ answers }) => answers.health?.includes('under-18') === true) && farthest > farForYoungKm
  const listed = all.length > 0 || programme.weeks.some(({ easyRuns }) => easyRuns.length > 0)
  const done = all.filter(({ id }) => outcomeOf(kept, programme.start, id)?.is === 'done').length
  const stateOf = ({ id, date }: Session): string => {
    const outcome = outcomeOf(kept, programme.start, id)
    if (outcome !== undefined) return outcome.is === 'done' ? 'dot dot--done' : 'dot dot--skip'
    return date === today ? 'dot dot--today' : date < today ? 'dot dot--past' : 'dot'
  }
  return (
    <div className="week-rows">
      {!listed ? (
        <p className="soft">What you took on goes with your runs. There is nothing to tick.</p>
      ) : (
        all.length > 0 && (
          <>
            <KnotProgress done={done} of={all.length} />
            <p className="soft small">
              {done} of {all.length} done
            </p>
          </>
        )
      )}
      <ol className="week-rows__list">
        {listed &&
          programme.weeks.map((week) => {
            // Of two equally long runs take the later: the earlier one is the first run after a race.
            const longest = week.sessions.findLast(({ km }) => km !== undefined)
            const now = week.from <= today && today <= week.to
            return (
              <li key={week.number} className={now ? 'week-rows__week week-rows__week--now' : 'week-rows__week'}>
                <WeekFold
                  week={week}
                  tick={(session) => <PastTick session={session} start={programme.start} today={today} />}
                  summary={
                    <span className="week-rows__row">
                      <span className="week-rows__name">
                        {week.number}
                        <span className="soft small"> {weekWords[week.kind].name}</span>
                        <span className="week-rows__days soft small">{dayRange(week.from, week.to)}</span>
                      </span>
                      <span className="week-rows__dots" aria-hidden="true">
                        {week.sessions.map((session) => (
                          <span key={session.id} className={stateOf(session)} />
                        ))}
                        {programme.race && programme.race.date >= week.from && programme.race.date <= week.to && (
                          <span className="dot dot--race" />
                        )}
                      </span>
                      <span className="week-rows__long soft small">
                        {longest
                          ? `${shortDay(longest.date).slice(0, 3)} ${words(`{km:${longest.km}}`)}`
                          : isRaceDay(week, programme.race)
                            ? 'Race day'
                            : easyRunsIn(week)}
                      </span>
                      {!isRaceDay(week, programme.race) && (
                        <span className="visually-hidden">{week.sessions.length} planned</span>
                      )}
                    </span>
                  }
                />
              </li>
            )
          })}
        {far && dayAfter(programme.end, 1) < far.beginOn && (
          <li className="week-rows__row week-rows__row--plain">
            <span className="week-rows__name">{farWords.keepGoing}</span>
            <span className="soft small">{dayRange(dayAfter(programme.end, 1), dayAfter(far.beginOn, -1))}</span>
          </li>
        )}
        {far && (
          <li className="week-rows__row week-rows__row--plain">
            <span className="week-rows__name">{farWords.begin}</span>
            <span className="soft small">{shortDay(far.beginOn)}</span>
          </li>
        )}
        {race && (
          <li className="week-rows__row week-rows__row--plain">
            <span className="week-rows__name">{words(raceName(race))}</span>
            <span className="soft small">{shortDay(race.date)}</span>
          </li>
        )}
      </ol>
      {far18 && <p className="soft small">{youngAndFar}</p>}
      <AfterTheRace waiting={programme.waiting} />
      {longRunNotes(programme).map(({ is, longestKm }) => (
        <p key={is} className="soft small">
          {words(fill(longRunWords[is], { KM: `{km:${longestKm}}` }))}
        </p>
      ))}
    </div>
  )
}
