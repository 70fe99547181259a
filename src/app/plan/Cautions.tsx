import { useId, useState } from 'react'
import { useWording } from '../world'
import { foldCautions } from './foldCautions'

type Props = { readonly cautions: readonly string[]; readonly mayFold: boolean }

/** What to mind. What could harm anyone stands there; the rest may wait behind a tap, and is always printed. */
export function Cautions({ cautions, mayFold }: Props) {
  const words = useWording()
  const list = useId()
  const [open, setOpen] = useState(false)
  if (cautions.length === 0) return null
  const shown = mayFold ? foldCautions(cautions) : cautions
  const folded = cautions.length - shown.length
  return (
    <div className="measure__cautions">
      <h4>Take care</h4>
      <ul className="bullets" id={list}>
        {cautions.map((caution) => (
          <li key={caution} className={open || shown.includes(caution) ? undefined : 'print-only'}>
            {words(caution)}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <button
          type="button"
          className="link-button no-print"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show fewer' : `${folded} more, mainly for conditions, medicines, age or pregnancy`}
        </button>
      )}
    </div>
  )
}
