import { useId, useState } from 'react'
import { type Copy, type CopyProblem, largestCopy, readCopy } from '../../state/copies/copy'
import { unknownKinds } from '../../state/copies/planReturn'
import { ReturnPreview } from './ReturnPreview'

type Outcome = CopyProblem | 'unreadable' | 'full' | 'back' | 'left' | 'undone' | 'stays'

const told = {
  back: 'Your copy is back.',
  left: 'Nothing was changed.',
  undone: 'Undone. All is as it was before.',
  stays: 'This device would not undo it. Your copy is still here.',
  foreign: 'That file is not a copy from Uncramp. Nothing was changed.',
  damaged: 'That file is a copy from Uncramp, but it is damaged. Nothing was changed. Try an older copy.',
  future:
    'That file comes from a newer version of Uncramp. Reload to get the newest version, then try again. Nothing was changed.',
  'too-big': 'That file is far too big to be a copy from Uncramp. Nothing was changed.',
  unreadable: 'That file could not be opened. Nothing was changed.',
  full: 'There is no room for it on this device. Nothing was changed.',
} as const satisfies Record<Outcome, string>

const good: ReadonlySet<Outcome> = new Set(['back', 'left', 'undone'])

/** Brings a copy back, after showing what it would change. A bad file changes nothing and says why. */
export function BringBack({ onChange }: { readonly onChange: () => void }) {
  const [outcome, setOutcome] = useState<Outcome>()
  const [copy, setCopy] = useState<Copy>()
  const [undo, setUndo] = useState<() => boolean>()
  const inputId = useId()
  const look = (text: string) => {
    const read = readCopy(text)
    if (!read.ok) setOutcome(read.problem)
    else if (unknownKinds(read.copy).length > 0) setOutcome('future')
    else setCopy(read.copy)
  }
  const take = (file: File | undefined) => {
    setOutcome(undefined)
    setCopy(undefined)
    setUndo(undefined)
    if (file === undefined) return
    if (file.size > largestCopy) return setOutcome('too-big')
    file.text().then(look, () => setOutcome('unreadable'))
  }
  return (
    <div className="restore">
      <label htmlFor={inputId}>Bring back a copy (you will see first what it would change)</label>
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
      {copy && (
        <ReturnPreview
          copy={copy}
          onDone={(done, back) => {
            setCopy(undefined)
            setOutcome(done)
            setUndo(() => back)
            onChange()
          }}
        />
      )}
      <p role="status">
        {outcome && (
          <span className={good.has(outcome) ? 'notice undo' : 'notice notice--warn'}>
            {told[outcome]}
            {undo && (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setOutcome(undo() ? 'undone' : 'stays')
                  setUndo(undefined)
                  onChange()
                }}
              >
                Undo
              </button>
            )}
          </span>
        )}
      </p>
    </div>
  )
}
