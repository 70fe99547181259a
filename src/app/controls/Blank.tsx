import { useId } from 'react'
import './blank.css'
import './text-box.css'

type Props = {
  readonly label: string
  readonly help?: string
  /** Stands beside the box, and belongs to its name. */
  readonly unit?: string
  readonly type: 'date' | 'number'
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (text: string) => void
}

/** One thing to type. What is wrong with it stands beside it, and nothing that was typed is lost. */
export function Blank({ label, help, unit, type, value, error, onChange }: Props) {
  const id = useId()
  const about = [help && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="blank">
      <label htmlFor={id}>
        {label}
        {unit && <span className="visually-hidden">, in {unit}</span>}
      </label>
      {help && (
        <p className="soft small" id={`${id}-help`}>
          {help}
        </p>
      )}
      <span className="blank__box">
        <input
          className="text-box"
          id={id}
          type={type === 'date' ? 'date' : 'text'}
          inputMode={type === 'number' ? 'decimal' : undefined}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={about || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit && <span aria-hidden="true">{unit}</span>}
      </span>
      {error !== undefined && (
        <p className="blank__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
