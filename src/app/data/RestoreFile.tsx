import { useId, useState } from 'react'
import { useVisit } from '../world'

const outcomes = {
  restored: 'Your answers are back.',
  damaged: 'That file is not a copy of Uncramp answers, or it is damaged. Nothing was changed.',
  future:
    'That file comes from a newer version of Uncramp. Reload to get the newest version, then try again. Nothing was changed.',
  unreadable: 'That file could not be opened. Nothing was changed.',
} as const

/** Brings a downloaded copy back. A bad file changes nothing and says why. */
export function RestoreFile() {
  const restore = useVisit((visit) => visit.restore)
  const [outcome, setOutcome] = useState<keyof typeof outcomes | undefined>(undefined)
  const inputId = useId()
  const take = (file: File | undefined) => {
    if (file === undefined) return
    file.text().then(
      (text) => setOutcome(restore(text) ?? 'restored'),
      () => setOutcome('unreadable'),
    )
  }
  return (
    <div className="restore">
      <label htmlFor={inputId}>Bring back a copy (this replaces the answers here)</label>
      <input
        id={inputId}
        type="file"
        accept="application/json,.json"
        // The name of the file stays in sight; the same file can be chosen again.
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <p role="status">
        {outcome && (
          <span className={outcome === 'restored' ? 'notice' : 'notice notice--warn'}>{outcomes[outcome]}</span>
        )}
      </p>
    </div>
  )
}
