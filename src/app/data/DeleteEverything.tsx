import { useState } from 'react'
import { firstPerson } from '../../state/storagePort'
import { useNextFocus } from '../layout/useNextFocus'
import { useWorld } from '../world'

/** The way to be rid of all that is kept, after a question. `onDone` when something went. */
export function DeleteEverything({ onDone }: { readonly onDone: () => void }) {
  const { preferences, records, restart } = useWorld()
  const { area, goOn } = useNextFocus()
  const [asking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<'gone' | 'refused'>()
  const ask = (whether: boolean) => {
    setAsking(whether)
    setOutcome(undefined)
    goOn()
  }
  const remove = () => {
    const gone = records.deleteEverything()
    preferences.getState().reset()
    ask(false)
    setOutcome(gone ? 'gone' : 'refused')
    onDone()
    // Whoever was open is no longer here; the app goes on with whoever comes first.
    if (gone && records.person !== firstPerson) restart()
  }
  return (
    <section ref={area} className="stack" aria-labelledby="delete">
      <h2 id="delete">Delete everything</h2>
      {!asking && (
        <p>
          <button type="button" className="button button--warn" data-next onClick={() => ask(true)}>
            Delete everything
          </button>
        </p>
      )}
      {asking && (
        <div
          className="notice notice--warn"
          role="alertdialog"
          aria-label="Delete everything?"
          aria-describedby="delete-what"
          onKeyDown={({ key }) => key === 'Escape' && ask(false)}
        >
          <p id="delete-what">
            This removes all that is kept of everyone on this device: answers, results, plans, logs, settings and any
            copies kept aside. It cannot be undone. A copy that you have downloaded stays yours.
          </p>
          <p className="actions">
            <button type="button" className="button button--warn" onClick={remove}>
              Yes, delete it all
            </button>
            <button type="button" className="link-button" data-next onClick={() => ask(false)}>
              Keep it
            </button>
          </p>
        </div>
      )}
      <p role="status">{outcome === 'gone' ? 'Everything is deleted.' : ''}</p>
      {outcome === 'refused' && (
        <p className="notice notice--warn" role="alert">
          Not everything could be deleted: this browser refused. Try again, or clear the data of this site in the
          settings of this browser.
        </p>
      )}
    </section>
  )
}
