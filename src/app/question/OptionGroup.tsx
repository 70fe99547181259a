import { useId, useState } from 'react'
import { wholeEndings } from '../../domain/keepTogether'
import type { AnswerGroup } from '../../domain/quiz/question'
import { useWording } from '../world'
import { OptionRow } from './OptionRow'

type Props = {
  readonly name: string
  readonly group: AnswerGroup<string>
  /** Only one of them can be true. It can still be taken back. */
  readonly single: boolean
  readonly labels: { readonly [answer: string]: string }
  readonly chosen: readonly string[]
  readonly onToggle: (option: string) => void
  readonly shortcutOf: (option: string) => number | undefined
}

/** Answers that belong together. With a hint they fold away behind it, so that a long list can be passed at a glance. */
export function OptionGroup({ name, group, single, labels, chosen, onToggle, shortcutOf }: Props) {
  const words = useWording()
  const headingId = useId()
  const { heading, hint, compact, answers } = group
  const ticked = answers.filter((option) => chosen.includes(option)).length
  // Open from the start where something is ticked; after that the runner opens and closes it.
  const [open, setOpen] = useState(ticked > 0)
  const rows = answers.map((option) => (
    <OptionRow
      key={option}
      kind={single ? 'radio' : 'checkbox'}
      name={single ? `${name} ${heading}` : name}
      value={option}
      id={`${name}-${option}`}
      checked={chosen.includes(option)}
      shortcut={shortcutOf(option)}
      onChoose={() => onToggle(option)}
      {...(single && { onAgain: () => onToggle(option) })}
    >
      <Rest of={wholeEndings(words(labels[option] ?? option))} after={`${heading}: `} />
    </OptionRow>
  ))
  const inOneRow = single && answers.length < 4
  if (hint === undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the question's fieldset would be announced twice
      <div role="group" aria-labelledby={heading ? headingId : undefined} className="choice__group">
        {heading && (
          <h2 id={headingId} className="choice__heading">
            {heading}
          </h2>
        )}
        <div
          className={
            compact ? `choice__options choice__options--${inOneRow ? 'beside' : 'compact'}` : 'choice__options'
          }
        >
          {rows}
        </div>
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

/**
 * An answer whose text begins with its heading. Someone who sees the page has just read the heading, so that part is only for
 * screen readers.
 */
function Rest({ of, after }: { readonly of: string; readonly after: string }) {
  if (!of.startsWith(after)) return of
  return (
    <>
      <span className="visually-hidden">{after.trimEnd()}</span>
      {` ${of.slice(after.length)}`}
    </>
  )
}
