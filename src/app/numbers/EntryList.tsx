import { type ReactNode, useState } from 'react'
import { upperInitial } from '../../domain/initial'
import type { NumbersEntry } from '../../state/numbers/numbersKind'
import { useNextFocus } from '../layout/useNextFocus'
import { useNumbers } from './useNumbers'

export type FieldsProps<E> = { readonly entry: E; readonly put: (entry: E) => void }

type Props<E extends NumbersEntry> = {
  readonly entries: readonly { readonly id: string; readonly is: E }[]
  readonly blank: E
  /** What one of them is called: run, pair. */
  readonly thing: string
  /** What there is to fill in of one. */
  readonly children: (props: FieldsProps<E>) => ReactNode
}

/** Things of one sort to fill in, one below the other: always one to begin with, and a removed one can be brought back. */
export function EntryList<E extends NumbersEntry>({ entries, blank, thing, children }: Props<E>) {
  const { put, drop, newId } = useNumbers()
  const { area, goOn } = useNextFocus<HTMLDivElement>()
  const [spare, setSpare] = useState(newId)
  const [removed, setRemoved] = useState<{ readonly id: string; readonly is: E }>()
  const [adding, setAdding] = useState(false)
  const open = adding || entries.length === 0
  const rows = open && !entries.some(({ id }) => id === spare) ? [...entries, { id: spare, is: blank }] : entries
  return (
    <div ref={area} className="stack">
      {rows.map(({ id, is }, at) => (
        <fieldset key={id} className="panel entry">
          <legend className="entry__name">
            {upperInitial(thing)} {at + 1}
          </legend>
          {children({ entry: is, put: (next) => put(id, next) })}
          {entries.some((entry) => entry.id === id) && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setRemoved({ id, is })
                drop(id)
                if (id === spare) setSpare(newId())
                goOn()
              }}
            >
              Remove {thing} {at + 1}
            </button>
          )}
        </fieldset>
      ))}
      <p role="status">
        {removed && (
          <>
            Removed.{' '}
            <button
              type="button"
              className="link-button"
              data-next
              onClick={() => {
                put(removed.id, removed.is)
                setRemoved(undefined)
                goOn()
              }}
            >
              Bring it back
            </button>
          </>
        )}
      </p>
      <p>
        <button
          type="button"
          className="button button--quiet"
          data-next
          onClick={() => {
            setSpare(newId())
            setAdding(true)
          }}
        >
          Add another {thing}
        </button>
      </p>
    </div>
  )
}
