import { useId, useState } from 'react'
import type { MeasureText } from '../../domain/plan/tellMeasure'
import { useReading } from '../world'
import { foldCautions } from './foldCautions'

/** What to mind. What could harm stands there; the rest waits behind a tap, and is always printed. */
export function Cautions({ cautions }: Pick<MeasureText, 'cautions'>) {
  const words = useReading()
  const list = useId()
  const [open, setOpen] = useState(false)
  if (cautions.length === 0) return null
  const shown = foldCautions(cautions)
  const folded = cautions.length - shown.length
  return (
    <div className="measure__cautions">
      <h4>Take care</h4>
      <ul className="bullets" id={list}>
        {cautions.map((caution) => (
          <li key={caution.say} className={open || shown.includes(caution) ? undefined : 'print-only'}>
            {words(caution.say)}
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
          {open ? 'Show fewer' : `${folded} more to mind`}
        </button>
      )}
    </div>
  )
}
