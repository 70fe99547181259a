import { useState } from 'react'
import type { LogEntry } from '../../domain/log/logEntry'
import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Logged } from '../../state/log/logInOrder'
import { Fold } from '../layout/Fold'
import { EntryDetails } from './EntryDetails'
import { entryText } from './entryText'

type Props = {
  /** The oldest first. */
  readonly entries: readonly Logged[]
  readonly today: IsoDate
  readonly onChange: (id: string, entry: LogEntry) => void
  readonly onDelete: (id: string, entry: LogEntry) => void
}

const atOnce = 10

/** Every entry, the newest first; each opens to be changed or deleted. */
export function LogList({ entries, today, onChange, onDelete }: Props) {
  const [shown, setShown] = useState(atOnce)
  const newest = entries.slice(-shown).reverse()
  return (
    <div className="stack stack--tight">
      {newest.map(({ id, is }) => (
        <Fold key={id} summary={<span className="log-line">{entryText(is, today)}</span>}>
          {() => (
            <div className="stack">
              <EntryDetails id={`list-${id}`} entry={is} today={today} onChange={(entry) => onChange(id, entry)} />
              <p>
                <button type="button" className="link-button" onClick={() => onDelete(id, is)}>
                  Delete this entry
                </button>
              </p>
            </div>
          )}
        </Fold>
      ))}
      {shown < entries.length && (
        <p>
          <button type="button" className="link-button" onClick={() => setShown(shown + 50)}>
            Show earlier ones
          </button>
        </p>
      )}
    </div>
  )
}
