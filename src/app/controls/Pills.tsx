import { useId } from 'react'
import './blank.css'
import './pills.css'

type Props<T extends string> = {
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly options: readonly T[]
  readonly label: (option: T) => string
  readonly chosen: readonly T[]
  /** Several may be chosen. */
  readonly many?: true
  readonly error?: string | undefined
  readonly onChoose: (chosen: readonly T[]) => void
}

/** Short answers side by side. What is wrong stands below them and belongs to them. */
export function Pills<T extends string>({
  name,
  legend,
  help,
  options,
  label,
  chosen,
  many,
  error,
  onChoose,
}: Props<T>) {
  const id = useId()
  const about = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="pills" aria-describedby={about || undefined}>
      <legend>{legend}</legend>
      {help && (
        <p className="soft small" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className="pills__row">
        {options.map((option) => {
          const on = chosen.includes(option)
          return (
            <label key={option} className="pill">
              <input
                type={many ? 'checkbox' : 'radio'}
                name={name}
                checked={on}
                onChange={() => {
                  if (!many) onChoose([option])
                  else onChoose(on ? chosen.filter((one) => one !== option) : [...chosen, option])
                }}
              />
              {label(option)}
            </label>
          )
        })}
      </div>
      {error && (
        <p className="blank__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
