import { Link } from 'wouter'
import { myAppointment } from '../../content/myAppointment'
import { actions } from '../../content/programme/actions'
import { beforeRaceWords } from '../../content/programme/words'
import { cardFor } from '../../content/tomorrow/cardFor'
import { weekSay } from '../../content/weekSay'
import type { Assessment } from '../../domain/assess'
import { daysBetween } from '../../domain/programme/calendarDate'
import { comingBack } from '../../domain/programme/comingBack'
import { onlyOnce } from '../../domain/programme/onlyOnce'
import { planChange } from '../../domain/programme/planChange'
import { weekOn } from '../../domain/programme/progress'
import { programmeKind } from '../../state/programme/programmeKind'
import { AnswerOpen } from '../advice/AnswerOpen'
import { Beware } from '../advice/Beware'
import { shortDay } from '../days/dayWords'
import { KeepHint } from '../keeping/KeepHint'
import { Page } from '../layout/Page'
import type { Running } from '../programme/programmeFrom'
import { routes } from '../routes'
import { useRecord, useVisit } from '../world'
import { callToMake } from './callToMake'
import { dueToday } from './dueToday'
import { headline } from './headline'
import { LoggedYesterday } from './LoggedYesterday'
import { PlanChanged } from './PlanChanged'
import { RaceMorning } from './RaceMorning'
import { RaceOver } from './RaceOver'
import { RaceWeeks } from './RaceWeeks'
import { SessionCard } from './SessionCard'
import { TodayHeader } from './TodayHeader'
import { TodayLinks } from './TodayLinks'
import { UntilChecked } from './UntilChecked'
import { WhatIsNext } from './WhatIsNext'
import { WithRuns } from './WithRuns'
import { YourWeeks } from './YourWeeks'

type Props = { readonly assessment: Assessment; readonly running: Running }

/** What to do now, and how far it has come. */
export function TodayView({ assessment, running }: Props) {
  const { programme, setUp, today } = running
  const kept = useRecord(programmeKind, (record) => record.value)
  const week = weekOn(programme, today)
  const { due, open, asked } = dueToday(programme, kept, setUp, today)
  // As it is before anything is done: a tick makes room on the card, and here that would look like a new danger.
  const answers = useVisit((visit) => visit.answers)
  const { beware, lines } = cardFor(assessment, answers)
  const { far, runsFrom } = programme
  // What goes with runs alone has nothing to tick.
  const ticks = programme.weeks.some(({ sessions }) => sessions.length > 0)
  const alone = onlyOnce(programme)
  const race = programme.race ?? far?.race
  const toRace = race && daysBetween(today, race.date)
  const over = today > programme.end
  const raced = race !== undefined && race.date < today
  const call = callToMake(myAppointment(assessment, answers), programme, kept, setUp)
  const change = planChange(setUp.chosen, assessment, actions)
  // What could be said of such weeks would be about those of before.
  const emptied = change !== undefined && (alone || !ticks)
  const notice = call === 'call' ? call : (asked && 'look-back') || (change && 'plan-changed') || call
  const easyRun = week?.easyRuns.includes(today) ?? false
  return (
    <Page title="Today" narrow>
      <div className="today">
        <TodayHeader
          programme={programme}
          week={alone ? undefined : week}
          today={today}
          toRace={toRace}
          headline={headline({
            due: due.length,
            open: open.length,
            toRace,
            over,
            easyRun,
            notice,
            withRunsAlone: !ticks && programme.withRuns.length > 0,
          })}
        />
        {toRace === 0 && <RaceMorning assessment={assessment} tooFar={programme.tooFar} />}
        <LoggedYesterday today={today} forNights={lines.some(({ moment }) => moment === 'tonight')} />
        <Beware lines={beware} />
        <AnswerOpen assessment={assessment} />
        <UntilChecked assessment={assessment} />
        {change && <PlanChanged change={change} />}
        {raced && <RaceOver race={race} today={today} assessment={assessment} />}
        {asked && (
          <p className="notice">
            <span>Week {asked.week} is over. How was it? One minute.</span>
            <Link className="button" href={routes.checkIn(asked.week)}>
              Look back
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
        <RaceWeeks programme={programme} today={today} />
        <WhatIsNext programme={programme} today={today} />
        <WithRuns withRuns={programme.withRuns} alone={!ticks} />
        {!emptied && <YourWeeks programme={programme} kept={kept} today={today} alone={alone} ticks={ticks} />}
        <KeepHint>
          <Link className="link-button" href={routes.handOver}>
            Take your weeks along as a link
          </Link>
        </KeepHint>
        <TodayLinks running={running} toRace={toRace} />
      </div>
    </Page>
  )
}
