import { type ReactNode, useState } from 'react'

type Props = {
  readonly summary: ReactNode
  readonly className?: string
  readonly children: () => ReactNode
}

/**
 * A line that opens. Its content is rendered only when it is opened: most folds stay closed, and rendering all of them makes a
 * screen slow.
 */
export function Fold({ summary, className = 'fold', children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* The toggle is told a frame late: what a tap opens is made before the browser opens it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button: Enter and the space bar click it, too */}
      <summary onClick={() => setOpen(true)}>{summary}</summary>
      {open && children()}
    </details>
  )
}
