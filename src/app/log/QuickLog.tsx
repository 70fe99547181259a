import type { ReactNode } from 'react'
import type { LogKind } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { WhatAndWhen } from './WhatAndWhen'

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

/**
 * One tap logs a run of today, or last night. Another day, or the other of the two, is chosen before, so it stands before. Neither button stands out: whoever comes
 * from a cramp would press the one that does.
 */
export function QuickLog({ kind, day, today, onKind, onDay, onLog, children }: Props) {
  return (
    <div className="stack">
      <WhatAndWhen name="next" kind={kind} day={day} today={today} onKind={onKind} onDay={onDay} />
      <div className="quick-log">
        <button type="button" className="button button--quiet quick-log__one" onClick={() => onLog(false)}>
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
    </div>
  )
}
