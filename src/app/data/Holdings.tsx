import { useState } from 'react'
import { upperInitial } from '../../domain/initial'
import { charactersKept, holdingsOf, isKeyOf } from '../../state/copies/inventory'
import { mergeBack } from '../../state/copies/mergeBack'
import type { PersonKind } from '../../state/records/kindNames'
import { takeAway } from '../../state/records/takeAway'
import { type Undo, UndoRow } from '../controls/UndoRow'
import { useNextFocus } from '../layout/useNextFocus'
import { kindWords } from '../records/kindWords'
import { useWorld } from '../world'
import { sizeText } from './sizeText'

/** What is kept of whoever is open: each kind, how much of it, and a way to be rid of it. `onChange` when something went or came back. */
export function Holdings({ onChange }: { readonly onChange: () => void }) {
  const { port, records } = useWorld()
  const [undo, setUndo] = useState<Undo>()
  const [refused, setRefused] = useState(false)
  const { area, goOn } = useNextFocus<HTMLDivElement>()
  const [cameBack, setCameBack] = useState<PersonKind>()
  const holdings = holdingsOf(port, records.person)
  const remove = (kind: PersonKind) => {
    const taken = takeAway(port, isKeyOf(records.person, kind))
    records.refresh()
    setRefused(taken === undefined)
    if (taken === undefined) return
    const back = () => {
      const isBack = mergeBack(port, taken.gone)
      records.refresh()
      if (isBack) {
        setCameBack(kind)
        goOn()
      }
      onChange()
      return isBack
    }
    setCameBack(undefined)
    goOn()
    setUndo({ what: `${upperInitial(kindWords[kind])}: deleted.`, undo: back })
    onChange()
  }
  return (
    <div ref={area} className="stack">
      {holdings.length > 0 && (
        <>
          <ul className="holdings">
            {holdings.map(({ kind, count, characters }) => (
              <li key={kind} className="holdings__row">
                <p>
                  <strong>{upperInitial(kindWords[kind])}</strong>
                  <span className="soft small">
                    {' '}
                    {count === undefined ? 'cannot be read' : count} · {sizeText(characters)}
                  </span>
                </p>
                <button
                  type="button"
                  className="link-button"
                  data-next={cameBack === kind ? true : undefined}
                  onClick={() => remove(kind)}
                >
                  Delete <span className="visually-hidden">{kindWords[kind]}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="soft small">
            {sizeText(charactersKept(port))} in all, for everyone on this device. A browser has room for about 5 MB.
          </p>
        </>
      )}
      <UndoRow last={undo} onDone={() => setUndo(undefined)} />
      {refused && (
        <p className="notice notice--warn" role="alert">
          This browser will not let us delete it. Nothing was changed.
        </p>
      )}
    </div>
  )
}
