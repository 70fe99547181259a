import { useId, useState } from 'react'
import { model } from '../../content/model'
import { warningNames } from '../../content/warningNames'
import { warningsByMatter } from '../../content/warningsByMatter'
import type { Assessment } from '../../domain/assess'
import { lowerInitial } from '../../domain/initial'
import { CareBanner } from '../advice/CareBanner'
import { FirstWarnings } from '../advice/FirstWarnings'
import './plan-warnings.css'

/** The warnings that the result has shown: here a line that names them, and all of it behind a tap. On paper they stand in full. */
export function PlanWarnings({ assessment }: { readonly assessment: Assessment }) {
  const body = useId()
  const [open, setOpen] = useState(false)
  const names = [
    ...warningsByMatter(assessment).alone.map(({ conflict }) => warningNames[conflict]),
    ...assessment.flags.map(({ flag }) => model.redFlags[flag].name),
  ]
  if (names.length === 0) return null
  const one = names.length === 1
  return (
    <section className="plan-warnings" aria-labelledby={`${body}-names`}>
      <p id={`${body}-names`} className="plan-warnings__names">
        <strong>{one ? 'One warning for you: ' : `${names.length} warnings for you: `}</strong>
        {names.map(lowerInitial).join('; ')}.
      </p>
      <button
        type="button"
        className="link-button no-print"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {open ? `Close the ${one ? 'warning' : 'warnings'}` : `Read ${one ? 'it' : 'them'} again`}
      </button>
      <div id={body} className={open ? 'plan-warnings__all' : 'plan-warnings__all plan-warnings__all--shut'}>
        <FirstWarnings assessment={assessment} />
        <CareBanner assessment={assessment} />
      </div>
    </section>
  )
}
