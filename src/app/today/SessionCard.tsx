import { useState } from 'react'
import { cueWords, skipAnswers, skipWords } from '../../content/programme/choiceWords'
import type { SkipReason } from '../../domain/programme/choices'
import type { Programme, Session } from '../../domain/programme/programme'
import { MeasureMark } from '../../parts/drawings/MeasureMark'
import { logKind } from '../../state/log/logKind'
import { type SessionOutcome, standingOutcome, withOutcome, withoutOutcome } from '../../state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../state/programme/programmeKind'
import { livingEntries } from '../../state/records/entries'
import { useNextFocus } from '../layout/useNextFocus'
import { inLine } from '../programme/inLine'
import { useReading, useRecord, useWording, useWorld } from '../world'
import { CalendarButton } from './CalendarButton'
import { Coach } from './Coach'
import { EffortList } from './EffortList'
import { SkipReasons } from './SkipReasons'
import '../controls/undo.css'

type Props = {
  readonly session: Session
  readonly programme: Programme
  readonly setUp: SetUp
  readonly today: string
}

/** One thing of today: how, with drawings and a counter; then a tick, or a reason. */
export function SessionCard({ session, programme, setUp, today }: Props) {
  const words = useWording()
  const reading = useReading()
  const { records } = useWorld()
  const outcome = useRecord(programmeKind, (record) => standingOutcome(record.value, setUp.start, session, today))
  const ranToday = useRecord(logKind, (record) =>
    livingEntries(record.value).some(({ is }) => is.kind === 'run' && is.day === today),
  )
  const { area, goOn } = useNextFocus()
  const [at, setAt] = useState<'list' | 'coach' | 'skip'>('list')
  const change = records.open(programmeKind).getState().change
  const show = (what: typeof at) => {
    setAt(what)
    goOn()
  }
  const end = (how: SessionOutcome) => {
    change((kept, now) => withOutcome(kept, setUp.start, session.id, how, now))
    // Whoever takes it back finds the card as it was at first.
    show('list')
  }
  const done = () => end({ is: 'done', on: today })
  const skip = (why: SkipReason) => end({ is: 'skipped', on: today, why })
  const undo = () => {
    change((kept, now) => withoutOutcome(kept, setUp.start, session.id, now))
    goOn()
  }
  const { efforts, say, minutes, measure } = session
  const cue = setUp.cues[measure]
  const wasIt = ranToday && session.kind === 'long-run'

  if (outcome !== undefined)
    return (
      <article ref={area} className="session panel session--over" aria-label={words(say)}>
        <p className="session__over">
          <span className={outcome.is === 'done' ? 'tick' : 'tick tick--skip'} aria-hidden="true" />
          <span>
            <strong>{reading(inLine(say))}</strong>
            {outcome.is === 'done'
              ? ': done.'
              : `: ${skipWords[outcome.why].toLowerCase()}. ${skipAnswers[outcome.why]}`}
          </span>
        </p>
        <button type="button" className="link-button" data-next onClick={undo}>
          Undo
        </button>
      </article>
    )
  return (
    <article ref={area} className="session panel" aria-label={words(say)}>
      <header className="session__head">
        <span className="session__mark">
          <MeasureMark id={measure} />
        </span>
        <div>
          <h2>{reading(say)}</h2>
          <p className="soft small">
            {[cue && cueWords[cue].say, minutes !== undefined && `${minutes} min`].filter(Boolean).join(' · ')}
          </p>
        </div>
      </header>
      {at === 'coach' ? (
        <Coach efforts={efforts} onDone={done} onLeave={() => show('list')} />
      ) : (
        <EffortList efforts={efforts} />
      )}
      {at === 'skip' && <SkipReasons onChoose={skip} onBack={() => show('list')} />}
      {at === 'list' && wasIt && <p>You logged a run today: was it this one?</p>}
      {at === 'list' && (
        <p className="actions no-print">
          {efforts.length > 0 ? (
            <button type="button" className="button" data-next onClick={() => show('coach')}>
              Start
            </button>
          ) : null}
          <button
            type="button"
            className={efforts.length > 0 ? 'button button--quiet' : 'button'}
            data-next
            onClick={done}
          >
            {wasIt ? 'Yes, done' : 'Done'}
          </button>
          <button type="button" className="link-button" onClick={() => show('skip')}>
            Not today
          </button>
          <CalendarButton programme={programme} setUp={setUp} only={session} />
        </p>
      )}
    </article>
  )
}
