import type { Units } from '../../domain/quantity'
import type { Theme } from '../../state/preferences'
import { usePreferences } from '../world'

const unitLabels = { metric: 'km, °C, ml', imperial: 'miles, °F, fl oz' } as const satisfies Record<Units, string>
const themeLabels = { auto: 'As the device', light: 'Light', dark: 'Dark' } as const satisfies Record<Theme, string>

type SwitchProps<T extends string> = {
  readonly name: string
  readonly legend: string
  readonly labels: { readonly [V in T]: string }
  readonly value: T
  readonly onChoose: (value: T) => void
}

function Switch<T extends string>({ name, legend, labels, value, onChoose }: SwitchProps<T>) {
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      <div className="switch__options">
        {(Object.keys(labels) as T[]).map((option) => (
          <label key={option} className="switch__option">
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            {labels[option]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Settings() {
  const units = usePreferences((preferences) => preferences.units)
  const theme = usePreferences((preferences) => preferences.theme)
  const choose = usePreferences((preferences) => preferences.choose)
  return (
    <div className="stack">
      <Switch
        name="units"
        legend="Units"
        labels={unitLabels}
        value={units}
        onChoose={(chosen) => choose({ units: chosen })}
      />
      <Switch
        name="theme"
        legend="Colours"
        labels={themeLabels}
        value={theme}
        onChoose={(chosen) => choose({ theme: chosen })}
      />
    </div>
  )
}
