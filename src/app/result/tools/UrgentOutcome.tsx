import { triageLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { type RaisedFlag, triageOf } from '../../../domain/flags/screenRedFlags'
import { useWording } from '../../world'
import type { Draft } from './useDraft'

/** A tried answer that would need someone today. It says so at once, kept or not. */
export function UrgentOutcome({ flags, draft }: { readonly flags: readonly RaisedFlag[]; readonly draft: Draft }) {
  const words = useWording()
  return (
    <div className="care" role="alert">
      <h4 className="outcome__urgent">{triageLabels[triageOf(flags)]}, if this is true of you</h4>
      {flags.map(({ flag }) => (
        <div key={flag}>
          <p>
            <strong>{model.redFlags[flag].name}</strong>
          </p>
          <p>{words(model.redFlags[flag].actions.slice(0, 2).join(' '))}</p>
        </div>
      ))}
      <p>With a sign like this there are no likely causes and no plan.</p>
      <p className="actions">
        <button type="button" className="button button--warn" onClick={draft.keep}>
          It is true: keep it and see what to do
        </button>
        <button type="button" className="link-button" onClick={draft.discard}>
          Discard
        </button>
      </p>
    </div>
  )
}
