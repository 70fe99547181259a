import { type ReactNode, useState } from 'react'

type Props = { readonly summary: ReactNode; readonly children: () => ReactNode }

/** A line that opens. What is inside is made only then: all the answers of all the questions would slow every change. */
export function QuestionFold({ summary, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="question-fold"
      // Folds inside this one report here too.
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
