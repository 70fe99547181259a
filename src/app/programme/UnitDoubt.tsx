import type { Units } from '../../domain/quantity'
import { usePreferences } from '../world'
import type { Draft } from './draft'
import { unitsMeant } from './unitsMeant'

const names = { metric: 'km', imperial: 'miles' } as const satisfies { readonly [U in Units]: string }

/** Asks back where lengths look as if they were meant in the other unit. Nobody is kept from going on. */
export function UnitDoubt({ draft }: { readonly draft: Draft }) {
  const units = usePreferences((preferences) => preferences.units)
  const choose = usePreferences((preferences) => preferences.choose)
  const meant = unitsMeant(draft, units)
  const typed = [draft.longest, draft.pastLength, draft.raceLength].map((text) => text.trim()).filter(Boolean)
  return (
    <div role="status">
      {meant && (
        <p className="notice">
          <span>
            You typed {typed.join(' and ')} {names[units]}. Did you mean {names[meant]}?
          </span>
          <button type="button" className="button button--quiet" onClick={() => choose({ units: meant })}>
            Yes, {names[meant]}
          </button>
        </p>
      )}
    </div>
  )
}
