import { useEffect, useId, useRef } from 'react'
import { longestName } from '../../state/people/peopleKind'
import '../controls/text-box.css'
import './name-form.css'

type Props = {
  readonly label: string
  readonly start: string
  /** With the name, or without one if the runner thought again. */
  readonly onDone: (name?: string) => void
}

export function NameForm({ label, start, onDone }: Props) {
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  // The runner has just asked for it. Once: whatever they do next is theirs.
  useEffect(() => input.current?.focus(), [])
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        const name = new FormData(event.currentTarget).get('name')
        onDone(typeof name === 'string' ? name : undefined)
      }}
    >
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        name="name"
        className="text-box text-box--short"
        defaultValue={start}
        maxLength={longestName}
        required
        autoComplete="off"
        ref={input}
      />
      <p className="actions">
        <button type="submit" className="button">
          Save
        </button>
        <button type="button" className="link-button" onClick={() => onDone()}>
          Cancel
        </button>
      </p>
    </form>
  )
}
