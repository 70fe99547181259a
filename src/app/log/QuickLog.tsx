import { type ReactNode, useId } from 'react'
import { type LogKind, logKinds } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { Pills } from '../programme/Pills'
import { dayAfter } from '../programme/today'
import { dayText } from './entryText'

type Props = {
  readonly kind: LogKind
  readonly day: IsoDate
  readonly today: IsoDate
  readonly onKind: (kind: LogKind) => void
  readonly onDay: (day: IsoDate) => void
  readonly onLog: (cramped: boolean) => void
  /** What the last tap did. */
  readonly children: ReactNode
}

/** One tap logs a run of today. Another day, or a night, is chosen before. */
export function QuickLog({ kind, day, today, onKind, onDay, onLog, children }: Props) {
  const id = useId()
  const yesterday = dayAfter(today, -1)
  return (
    <div className="stack">
      <div className="quick-log">
        <button type="button" className="button quick-log__one" onClick={() => onLog(false)}>
          No cramp
        </button>
        <button type="button" className="button button--quiet quick-log__one" onClick={() => onLog(true)}>
          It cramped
        </button>
      </div>
      {children}
      <p className="soft">
        One tap saves it. {kind === 'run' ? 'A run' : 'A night'} without a cramp tells as much as one with, so please
        log those too.
      </p>
      <div className="quick-log__what">
        <Pills
          name="kind"
          legend="What"
          options={logKinds}
          label={(one) => (one === 'run' ? 'A run' : 'A night')}
          chosen={[kind]}
          onChoose={([one = 'run']) => onKind(one)}
        />
        <Pills
          name="day"
          legend="When"
          options={[today, yesterday, ...(day === today || day === yesterday ? [] : [day])]}
          label={(one) => sentence(dayText(one, today))}
          chosen={[day]}
          onChoose={([one = today]) => onDay(one)}
        />
        <div className="blank">
          <label htmlFor={id}>Or another day</label>
          <input
            id={id}
            type="date"
            max={today}
            min="2000-01-01"
            value={day}
            onChange={({ target }) => target.validity.valid && target.value !== '' && onDay(target.value)}
          />
        </div>
      </div>
    </div>
  )
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
