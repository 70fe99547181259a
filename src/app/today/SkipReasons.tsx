import { skipWords } from '../../content/programme/choiceWords'
import { type SkipReason, skipReasons } from '../../domain/programme/choices'
import '../controls/pills.css'

type Props = { readonly onChoose: (why: SkipReason) => void; readonly onBack: () => void }

/** Why something is not for today, with one tap, and the way back for whoever came here by a slip of the thumb. */
export function SkipReasons({ onChoose, onBack }: Props) {
  return (
    <>
      <fieldset className="pills">
        <legend>Not today, because</legend>
        <div className="pills__row">
          {skipReasons.map((why, at) => (
            <button
              key={why}
              type="button"
              className="pill"
              data-next={at === 0 || undefined}
              onClick={() => onChoose(why)}
            >
              {skipWords[why]}
            </button>
          ))}
        </div>
      </fieldset>
      <p className="actions">
        <button type="button" className="link-button" onClick={onBack}>
          Back
        </button>
      </p>
    </>
  )
}
