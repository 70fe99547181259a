import { type InputHTMLAttributes, useId, useState } from 'react'
import '../controls/text-box.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id' | 'className'> & {
  readonly name: string
  readonly unit?: string | undefined
  readonly hint?: string | undefined
  /** What is wrong with what stands in it. Told once the runner has left it: nobody likes to be corrected in mid-word. */
  readonly fault: string | undefined
  readonly onType: (text: string) => void
}

/** One line to type into, with its unit behind it and what is wrong beside it. */
export function Field({ name, unit, hint, fault, onType, ...input }: Props) {
  const id = useId()
  const [typing, setTyping] = useState(false)
  const told = typing ? undefined : fault
  const described = [hint && `${id}-hint`, told && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="typed">
      <label htmlFor={id}>{name}</label>
      {hint && (
        <p className="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span className="typed__line">
        <input
          {...input}
          id={id}
          className="text-box typed__input"
          autoComplete="off"
          aria-invalid={told !== undefined}
          aria-describedby={described || undefined}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={({ target }) => onType(target.value)}
        />
        {unit && <span className="typed__unit">{unit}</span>}
      </span>
      <p className="typed__fault" id={`${id}-fault`} role="status">
        {told}
      </p>
    </div>
  )
}
