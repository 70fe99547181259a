import { usePreferences } from '../world'

const offers = { metric: 'Show miles and pounds', imperial: 'Show km and kg' } as const

/** Answers in the units that this runner thinks in: the language of a phone tells them only by chance. */
export function OtherUnits() {
  const units = usePreferences((preferences) => preferences.units)
  const choose = usePreferences((preferences) => preferences.choose)
  return (
    <p>
      <button
        type="button"
        className="link-button"
        onClick={() => choose({ units: units === 'metric' ? 'imperial' : 'metric' })}
      >
        {offers[units]}
      </button>
    </p>
  )
}
