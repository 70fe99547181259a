import { useState } from 'react'
import { firstPerson } from '../../state/storagePort'
import { useWorld } from '../world'

export function DeleteEverything({ onDone }: { readonly onDone: () => void }) {
  const { preferences, records, restart } = useWorld()
  const [asking, setAsking] = useState(false)
  const [gone, setGone] = useState(false)
  const remove = () => {
    records.deleteEverything()
    preferences.getState().reset()
    setAsking(false)
    setGone(true)
    onDone()
    // Whoever was open is no longer here; the app goes on with whoever comes first.
    if (records.person !== firstPerson) restart()
  }
  return (
    <section className="stack" aria-labelledby="delete">
      <h2 id="delete">Delete everything</h2>
      {!asking && (
        <p>
          <button type="button" className="button button--warn" onClick={() => setAsking(true)}>
            Delete everything
          </button>
        </p>
      )}
      {asking && (
        <div className="notice notice--warn" role="alertdialog" aria-label="Delete everything?">
          <p>
            This removes all that is kept of everyone on this device: answers, results, plans, logs, settings and any
            copies kept aside. It cannot be undone. A copy that you have downloaded stays yours.
          </p>
          <p className="actions">
            <button type="button" className="button button--warn" onClick={remove}>
              Yes, delete it all
            </button>
            <button type="button" className="link-button" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </p>
        </div>
      )}
      <p role="status">{gone ? 'Everything is deleted.' : ''}</p>
    </section>
  )
}
