import { useId, useState } from 'react'
import { useWording } from '../world'

/** The first two are the gravest in every measure. The others wait behind a tap, and are always printed. */
const shownAtOnce = 2

export function Cautions({ cautions }: { readonly cautions: readonly string[] }) {
  const words = useWording()
  const list = useId()
  const [open, setOpen] = useState(false)
  if (cautions.length === 0) return null
  const more = cautions.length - shownAtOnce
  return (
    <div className="measure__cautions">
      <h4>Take care</h4>
      <ul className="bullets" id={list}>
        {cautions.map((caution, index) => (
          <li key={caution} className={index < shownAtOnce || open ? undefined : 'print-only'}>
            {words(caution)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="link-button no-print"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show fewer' : `Who else must take care: ${more} more`}
        </button>
      )}
    </div>
  )
}
