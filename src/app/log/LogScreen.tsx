import { Suspense, useState } from 'react'
import { Link } from 'wouter'
import { kindsLogged } from '../../domain/log/kindsLogged'
import type { LogEntry, LogKind } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { screenCame } from '../../press/screenCame'
import { type Undo, UndoRow } from '../controls/UndoRow'
import { dayAfter } from '../days/localDays'
import { useToday } from '../days/useToday'
import { KeepHint } from '../keeping/KeepHint'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { useNextFocus } from '../layout/useNextFocus'
import { lateExtra } from '../loading/lateExtra'
import { useLog } from '../records/useLog'
import { useTrials } from '../records/useTrials'
import { pages, routes } from '../routes'
import { useVisit } from '../world'
import { EntryDetails } from './EntryDetails'
import { entryText } from './entryText'
import { LogList } from './LogList'
import { MonthCalendar } from './MonthCalendar'
import { OwnPatterns } from './OwnPatterns'
import { QuickLog } from './QuickLog'
import { RunsToLog } from './RunsToLog'
import { SaveTable } from './SaveTable'
import { usualKind } from './usualKind'
import './log.css'

// It takes the rules to know whether anything can be tried; the log does without them.
const TryOne = lateExtra(() => import('./TryOne'))

/** Runs and nights, with a cramp or without: one tap to log, details if there is time, and what they come to. */
export default function LogScreen() {
  const today = useToday()
  const { entries, add, put, drop } = useLog()
  const { running } = useTrials()
  const answers = useVisit((visit) => visit.answers)
  const [kind, setKind] = useState<LogKind>(() => usualKind(answers, entries))
  const [picked, setPicked] = useState<IsoDate>()
  const [fresh, setFresh] = useState<string>()
  const [deleted, setDeleted] = useState<Undo>()
  const { area, goOn } = useNextFocus<HTMLDivElement>()
  /** A night that can be told of began on the day before, if no other day was chosen. */
  const usual = kind === 'night' ? dayAfter(today, -1) : today
  const day = picked ?? usual
  /** Only another day than usual is held on to: a log left open over night has the day it is by then. */
  const pick = (chosen: IsoDate) => setPicked(chosen === usual ? undefined : chosen)
  const choose = (next: LogKind) => {
    pick(day)
    setKind(next)
  }
  const all = entries.map(({ is }) => is)
  const added = entries.find(({ id }) => id === fresh)
  const done = () => {
    setFresh(undefined)
    setDeleted(undefined)
    goOn()
  }
  /** What was saved is told as it is by now. */
  const last = deleted ?? (added && { what: `Saved: ${entryText(added.is, today)}.`, undo: () => drop(added.id) })
  const log = (entry: LogEntry) => {
    // The same button would save it once more: the second of two taps is dropped, as on a new screen.
    screenCame()
    const id = add(entry)
    setFresh(id)
    setDeleted(undefined)
  }
  const remove = (id: string, entry: LogEntry) => {
    drop(id)
    setDeleted({ what: `Deleted: ${entryText(entry, today)}.`, undo: () => put(id, entry) })
    goOn()
  }
  return (
    <Page title="Your cramp log" narrow>
      <div ref={area} className="stack stack--wide">
        <div className="stack stack--tight">
          <Title>Did it cramp?</Title>
          <QuickLog
            kind={kind}
            day={day}
            today={today}
            onKind={choose}
            onDay={pick}
            onLog={(cramped) => log({ day, kind, cramped })}
          >
            <div tabIndex={-1} data-next>
              <UndoRow last={last} onDone={done} />
            </div>
          </QuickLog>
        </div>
        {added && (
          <section className="panel stack" aria-labelledby="more">
            <h2 id="more">Anything to add?</h2>
            <p className="soft">It is saved already. Each tap here is, too.</p>
            <EntryDetails id={added.id} entry={added.is} today={today} onChange={(entry) => put(added.id, entry)} />
          </section>
        )}
        <RunsToLog entries={all} today={today} onLog={(of, cramped) => log({ day: of, kind: 'run', cramped })} />
        {entries.length > 0 && (
          <>
            {kindsLogged(all).map((one) => (
              <OwnPatterns key={one} entries={all} kind={one} />
            ))}
            <section className="stack" aria-labelledby="month">
              <h2 id="month">Month by month</h2>
              <MonthCalendar entries={entries} today={today} chosen={day} onDay={pick} />
            </section>
            <section className="stack" aria-labelledby="all">
              <h2 id="all">All of it</h2>
              <LogList entries={entries} today={today} onChange={put} onDelete={remove} />
              <SaveTable entries={entries} />
            </section>
            <KeepHint />
          </>
        )}
        <p className="actions">
          <Link className="link-button" href={routes.why}>
            Why you cramp, and your plan
          </Link>
          {running && (
            <Link className="link-button" href={routes.trial}>
              Your trial of one change
            </Link>
          )}
          <Link className="link-button" href={routes.runs}>
            Files from your watch
          </Link>
          <a className="link-button" href={pages.now}>
            I’m cramping now
          </a>
          {/* Comes late, so it stands where nothing has to make room for it. */}
          {entries.length > 0 && !running && (
            <Suspense>
              <TryOne />
            </Suspense>
          )}
        </p>
      </div>
    </Page>
  )
}
