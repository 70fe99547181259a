import './pills.css'
import './switch.css'

type SwitchProps<T extends string> = {
  readonly name: string
  readonly legend: string
  readonly labels: { readonly [V in T]: string }
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** One of a few, all in sight. */
export function Switch<T extends string>({ name, legend, labels, value, onChoose }: SwitchProps<T>) {
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      <div className="pills__row">
        {(Object.keys(labels) as T[]).map((option) => (
          <label key={option} className="pill">
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            {labels[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
