import { useId, useState } from 'react'
import type { AnswerGroup } from '../../domain/quiz/question'
import { useWording } from '../world'
import { OptionRow } from './OptionRow'

type Props = {
  readonly name: string
  readonly group: AnswerGroup<string>
  readonly labels: { readonly [answer: string]: string }
  readonly chosen: readonly string[]
  readonly onToggle: (option: string) => void
  readonly shortcutOf: (option: string) => number | undefined
}

/** Answers that belong together. With a hint they fold away behind it, so that a long list can be passed at a glance. */
export function OptionGroup({ name, group, labels, chosen, onToggle, shortcutOf }: Props) {
  const words = useWording()
  const headingId = useId()
  const { heading, hint, compact, answers } = group
  const ticked = answers.filter((option) => chosen.includes(option)).length
  // Open from the start where something is ticked; after that the runner opens and closes it.
  const [open, setOpen] = useState(ticked > 0)
  const rows = answers.map((option) => (
    <OptionRow
      key={option}
      kind="checkbox"
      name={name}
      value={option}
      checked={chosen.includes(option)}
      shortcut={shortcutOf(option)}
      onChoose={() => onToggle(option)}
    >
      {words(labels[option] ?? option)}
    </OptionRow>
  ))
  if (hint === undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the question's fieldset would be announced twice
      <div role="group" aria-labelledby={heading ? headingId : undefined} className="choice__group">
        {heading && (
          <h2 id={headingId} className="choice__heading">
            {heading}
          </h2>
        )}
        <div className={compact ? 'choice__options choice__options--compact' : 'choice__options'}>{rows}</div>
      </div>
    )
  }
  return (
    <details className="signs" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="signs__heading">{heading}</span>
        <span className="signs__hint">{hint}</span>
        {ticked > 0 && <span className="signs__count">{ticked} ticked</span>}
      </summary>
      <div className="choice__options">{rows}</div>
    </details>
  )
}
