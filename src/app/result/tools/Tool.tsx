import { type ReactNode, type SyntheticEvent, useId } from 'react'
import './tool.css'

type Props = {
  readonly name: string
  readonly hint: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: () => ReactNode
}

/** One tool, folded to a line. What is inside is worked out only once it is opened. */
export function Tool({ name, hint, open, onOpen, children }: Props) {
  const heading = useId()
  return (
    <details
      className="tool panel"
      open={open}
      onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => {
        // A fold inside this one bubbles nothing, but a click that React has already applied comes back here.
        if (event.target === event.currentTarget) onOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h3 id={heading}>{name}</h3>
        <span className="soft small">{hint}</span>
      </summary>
      {open && <div className="tool__body">{children()}</div>}
    </details>
  )
}
