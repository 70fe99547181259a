import type { Units } from '../../domain/quantity'
import { usePreferences } from '../world'
import { Switch } from './Switch'

const unitLabels = { metric: 'km, kg, °C, ml', imperial: 'miles, lb, °F, fl oz' } as const satisfies Record<
  Units,
  string
>

/** Kilometres or miles: everything that is written anywhere follows at once. */
export function UnitsSwitch() {
  const units = usePreferences((preferences) => preferences.units)
  const choose = usePreferences((preferences) => preferences.choose)
  return (
    <Switch
      name="units"
      legend="Units"
      labels={unitLabels}
      value={units}
      onChoose={(chosen) => choose({ units: chosen })}
    />
  )
}
