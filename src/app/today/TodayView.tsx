import { Link } from 'wouter'
import { measures } from '../../content/measures'
import { farWords } from '../../content/programme/farWords'
import { beforeRaceWords, weekWords } from '../../content/programme/words'
import { cardFor } from '../../content/tomorrow/cardFor'
import { weekSay } from '../../content/weekSay'
import type { Assessment } from '../../domain/assess'
import { fill } from '../../domain/fill'
import { daysBetween } from '../../domain/programme/calendarDate'
import { comingBack } from '../../domain/programme/comingBack'
import { onlyOnce } from '../../domain/programme/onlyOnce'
import { stillToDo, weekOn } from '../../domain/programme/progress'
import { checkInOf, doneIn, outcomeOf, standingOutcome } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { dayName, shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'
import { KeepHint } from '../keeping/KeepHint'
import { Fold } from '../layout/Fold'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import type { Running } from '../programme/programmeFrom'
import { weeksAhead } from '../programme/weeksAhead'
import { Beware } from '../result/Beware'
import { pages, routes } from '../routes'
import { useReading, useRecord, useVisit } from '../world'
import { CalendarButton } from './CalendarButton'
import { EffortList } from './EffortList'
import { headline } from './headline'
import { LoggedYesterday } from './LoggedYesterday'
import { NoLadder } from './NoLadder'
import { RaceMorning } from './RaceMorning'
import { RaceOver } from './RaceOver'
import { SessionCard } from './SessionCard'
import { UntilChecked } from './UntilChecked'
import { WeekRows } from './WeekRows'
import { WhatIsNext } from './WhatIsNext'

type Props = { readonly assessment: Assessment; readonly running: Running }

/** What to do now, and how far it has come. */
export function TodayView({ assessment, running }: Props) {
  const { programme, setUp, today } = running
  const words = useReading()
  const kept = useRecord(programmeKind, (record) => record.value)
  const week = weekOn(programme, today)
  const planned = week?.sessions.filter(({ date }) => date === today) ?? []
  // What was put off and is done today stays for today, so that the tick can be taken back.
  const before = [...doneIn(kept, setUp.start)].filter((id) => outcomeOf(kept, setUp.start, id)?.on !== today)
  const putOff = stillToDo(programme, new Set(before), today).filter(({ date }) => date < today)
  const due = [...putOff, ...planned]
  const open = due.filter((session) => standingOutcome(kept, setUp.start, session, today) === undefined)
  const asked = programme.checkIns.find(
    ({ week: nth, date }) => date <= today && checkInOf(kept, setUp.start, nth) === undefined,
  )
  // As it is before anything is done: a tick makes room on the card, and here that would look like a new danger.
  const answers = useVisit((visit) => visit.answers)
  const { beware } = cardFor(assessment, answers)
  const { far, runsFrom } = programme
  // What goes with runs alone has nothing to tick.
  const ticks = programme.weeks.some(({ sessions }) => sessions.length > 0)
  const alone = onlyOnce(programme)
  const race = programme.race ?? far?.race
  const toRace = race && daysBetween(today, race.date)
  const over = today > programme.end
  const raceWeeks = far !== undefined && today >= far.beginOn && today <= far.race.date
  const raced = race !== undefined && race.date < today
  const easyRun = week?.easyRuns.includes(today) ?? false
  return (
    <Page title="Today" narrow>
      <div className="today">
        <header className="stack stack--tight">
          <p className="eyebrow">
            {week && !alone
              ? `Week ${week.number} of ${programme.weeks.length}: ${weekWords[week.kind].name}`
              : 'Your programme'}
          </p>
          <Title>
            {headline({
              due: due.length,
              open: open.length,
              toRace,
              over,
              easyRun,
              withRunsAlone: !ticks && programme.withRuns.length > 0,
            })}
          </Title>
          <p className="soft">
            {dayName(today)}
            {toRace !== undefined && toRace > 0 && ` · ${toRace} ${toRace === 1 ? 'day' : 'days'} to your race`}
          </p>
        </header>
        {toRace === 0 && <RaceMorning assessment={assessment} tooFar={programme.tooFar} />}
        <LoggedYesterday today={today} />
        <Beware lines={beware} />
        <UntilChecked assessment={assessment} />
        {raced && <RaceOver race={race} today={today} assessment={assessment} />}
        {asked && (
          <p className="notice">
            <span>Week {asked.week} is over. How was it? One minute.</span>
            <Link className="button" href={routes.checkIn(asked.week)}>
              Tell
            </Link>
          </p>
        )}
        {due.map((session) => (
          <SessionCard key={session.id} session={session} programme={programme} setUp={setUp} today={today} />
        ))}
        {easyRun && open.length > 0 && <p>{beforeRaceWords.easyRun}.</p>}
        {week && toRace !== 0 && ticks && !alone && (open.length === 0 || week.kind === 'recovery') && (
          <p className="soft">
            {weekSay(week.kind, assessment, {
              noRunBefore: runsFrom !== undefined && today < runsFrom ? shortDay(runsFrom) : undefined,
              comesBack: comingBack(programme, week),
            })}
          </p>
        )}
        {raceWeeks ? (
          <p className="notice">
            <span>Your race is near enough: make the weeks that lead up to it.</span>
            <Link className="button" href={routes.sixWeeks}>
              {farWords.begin}
            </Link>
          </p>
        ) : (
          over &&
          far &&
          toRace !== undefined &&
          toRace > 0 && (
            <p>
              {farWords.keepGoing} {fill(farWords.keepUntil, { DATE: shortDay(dayAfter(far.beginOn, -1)) })}. Then begin
              your race weeks.
            </p>
          )
        )}
        <WhatIsNext programme={programme} today={today} />
        {programme.withRuns.length > 0 && (
          <section className="stack stack--tight" aria-labelledby="with-runs">
            <h2 id="with-runs">{ticks ? 'When you run' : 'Each time you run'}</h2>
            {programme.withRuns.map(({ measure, say, efforts }) =>
              efforts.length > 0 ? (
                <Fold key={measure} summary={words(say)}>
                  {() => <EffortList efforts={efforts} />}
                </Fold>
              ) : (
                <p key={measure}>{words(say === '' ? measures[measure].short : say)}</p>
              ),
            )}
          </section>
        )}
        <section className="stack stack--tight" aria-labelledby="weeks">
          <h2 id="weeks">Your weeks</h2>
          {ticks && !alone && <p className="soft">{weeksAhead(programme)}.</p>}
          {programme.leftOut && programme.leftOut.date >= today && <p className="notice">{farWords.leftOut}</p>}
          {alone ? <NoLadder /> : <WeekRows programme={programme} kept={kept} today={today} />}
        </section>
        <KeepHint>
          <Link className="link-button" href={routes.handOver}>
            Take your weeks along as a link
          </Link>
        </KeepHint>
        <div className="actions no-print">
          <CalendarButton programme={programme} setUp={setUp} />
          <Link className="link-button" href={routes.sixWeeks}>
            {over || raceWeeks ? 'Make new weeks' : 'Change days or race'}
          </Link>
          {toRace !== undefined && toRace > 0 && !programme.tooFar && (
            <Link className="link-button" href={routes.raceCard}>
              Race-day card
            </Link>
          )}
          <Link className="link-button" href={routes.log}>
            Log a run
          </Link>
          <Link className="link-button" href={routes.plan}>
            My plan
          </Link>
          {toRace !== 0 && (
            <a className="link-button" href={pages.now}>
              It cramps now
            </a>
          )}
        </div>
      </div>
    </Page>
  )
}
