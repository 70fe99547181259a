import type { Units } from '../../domain/quantity'
import type { Theme } from '../../state/preferences'
import { usePreferences } from '../world'
import { Switch } from './Switch'

const unitLabels = { metric: 'km, °C, ml', imperial: 'miles, °F, fl oz' } as const satisfies Record<Units, string>
const themeLabels = { auto: 'As the device', light: 'Light', dark: 'Dark' } as const satisfies Record<Theme, string>

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
