import { useState } from 'react'
import './undo.css'

/** What was taken away, and the way back while this screen is open. */
export type Undo = {
  readonly what: string
  /** False if the device refuses. What is missing by then is still held here. */
  readonly undo: () => unknown
}

type Props = { readonly last: Undo | undefined; readonly onDone: () => void }

export function UndoRow({ last, onDone }: Props) {
  const [refused, setRefused] = useState<Undo>()
  return (
    <p role="status">
      {last && (
        <span className={last === refused ? 'notice notice--warn undo' : 'notice undo'}>
          {last === refused
            ? 'This browser will not let us put it back. It is not lost yet: make room, and try again before you leave this page.'
            : last.what}
          <button
            type="button"
            className="link-button"
            data-next
            onClick={() => {
              if (last.undo() === false) setRefused(last)
              else onDone()
            }}
          >
            Undo
          </button>
        </span>
      )}
    </p>
  )
}
