import type { Theme } from '../../state/preferences'
import { Switch } from '../controls/Switch'
import { UnitsSwitch } from '../controls/UnitsSwitch'
import { usePreferences } from '../world'

const themeLabels = { auto: 'As the device', light: 'Light', dark: 'Dark' } as const satisfies Record<Theme, string>

export function Settings() {
  const theme = usePreferences((preferences) => preferences.theme)
  const choose = usePreferences((preferences) => preferences.choose)
  return (
    <div className="stack">
      <UnitsSwitch />
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
