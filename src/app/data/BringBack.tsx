import { useId, useRef, useState } from 'react'
import { type Copy, type CopyProblem, largestCopy, readCopy } from '../../state/copies/copy'
import { unknownKinds } from '../../state/copies/planReturn'
import type { Undone } from '../../state/copies/undoReturn'
import type { WriteOutcome } from '../../state/records/writeAll'
import { useNextFocus } from '../layout/useNextFocus'
import { ReturnPreview } from './ReturnPreview'
import '../controls/undo.css'

/** What there is to say: of a copy brought back, of one that was undone, and of a file that is none. */
type ReturnNotice = `brought-${WriteOutcome}` | 'left' | Undone | CopyProblem | 'unreadable'

const tryAgain = 'Nothing is lost yet: make room, and press Undo again before you leave this page.'

const told = {
  'brought-done': 'Your copy is back.',
  'brought-unchanged': 'This device would not take it: it may be full. Nothing was changed.',
  'brought-half':
    'This device stopped in the middle: a part of your copy is here, the rest is not. What was here before is not lost yet: Undo puts it back.',
  left: 'Nothing was changed.',
  undone: 'Undone. All is as it was before.',
  'undone-but': 'Undone. What was written here since then has stayed, together with what was here before.',
  unchanged: `This device would not undo it, so your copy is still here. ${tryAgain}`,
  half: `This device stopped in the middle of undoing. ${tryAgain}`,
  foreign: 'That file is not a copy from Uncramp. Nothing was changed.',
  damaged: 'That file is a copy from Uncramp, but it is damaged. Nothing was changed. Try an older copy.',
  future:
    'That file comes from a newer version of Uncramp. Reload to get the newest version, then try again. Nothing was changed.',
  'too-big': 'That file is far too big to be a copy from Uncramp. Nothing was changed.',
  unreadable: 'That file could not be opened. Nothing was changed.',
} as const satisfies Record<ReturnNotice, string>

const good: ReadonlySet<ReturnNotice> = new Set(['brought-done', 'left', 'undone', 'undone-but'])

/** Brings a copy back, after showing what it would change. A bad file changes nothing and says why. */
export function BringBack({ onChange }: { readonly onChange: () => void }) {
  const [outcome, setOutcome] = useState<ReturnNotice>()
  const [copy, setCopy] = useState<Copy>()
  const [undo, setUndo] = useState<() => Undone>()
  const { area, goOn } = useNextFocus<HTMLDivElement>()
  const inputId = useId()
  const look = (text: string) => {
    const read = readCopy(text)
    if (!read.ok) setOutcome(read.problem)
    else if (unknownKinds(read.copy).length > 0) setOutcome('future')
    else setCopy(read.copy)
  }
  // The file that was chosen last: one chosen before it may take longer to read.
  const latest = useRef<File>(undefined)
  const take = (file: File | undefined) => {
    latest.current = file
    const ifLatest = (act: () => void) => {
      if (latest.current === file) act()
    }
    setOutcome(undefined)
    setCopy(undefined)
    setUndo(undefined)
    if (file === undefined) return
    if (file.size > largestCopy) return setOutcome('too-big')
    file.text().then(
      (text) => ifLatest(() => look(text)),
      () => ifLatest(() => setOutcome('unreadable')),
    )
  }
  return (
    <div ref={area} className="restore">
      <label htmlFor={inputId}>Bring back a copy (you will see first what it would change)</label>
      <input
        id={inputId}
        type="file"
        accept="application/json,.json"
        data-next={undo ? undefined : true}
        // The name of the file stays in sight; the same file can be chosen again.
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {copy && (
        <ReturnPreview
          copy={copy}
          onDone={(brought) => {
            setCopy(undefined)
            setOutcome(brought ? `brought-${brought.outcome}` : 'left')
            setUndo(() => brought?.undo)
            goOn()
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
                data-next
                onClick={() => {
                  const undone = undo()
                  setOutcome(undone)
                  // Where the device refused, it is the only way back there is.
                  if (undone === 'undone' || undone === 'undone-but') setUndo(undefined)
                  goOn()
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
