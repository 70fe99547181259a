import { useId } from 'react'

type Props = {
  readonly label: string
  readonly help?: string
  readonly type: 'date' | 'number'
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (text: string) => void
}

/** One thing to type. What is wrong with it stands beside it, and nothing that was typed is lost. */
export function Field({ label, help, type, value, error, onChange }: Props) {
  const id = useId()
  return (
    <div className="blank">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="soft small" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        id={id}
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'number' ? 'decimal' : undefined}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? `${id}-help` : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error !== undefined && (
        <p className="blank__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
