import { Fold } from '../layout/Fold'
import type { ImportState } from './importState'
import { counted } from './runWords'

/** So many are named; nobody reads a thousand names. */
const mostNamed = 100

/** How an import goes, and how it went. */
export function ImportReport({ state, onCancel }: { readonly state: ImportState; readonly onCancel: () => void }) {
  const { at, file, share, activities, troubles, others } = state
  if (at === 'idle') return null
  const soFar = counted(activities.length, 'activity', 'activities')
  return (
    <div className="stack stack--tight">
      {at === 'reading' && (
        <div className="notice stack stack--tight">
          <label>
            <span className="import-file">Reading {file || 'your files'}</span>
            <progress className="import-progress" value={share} max={1} />
          </label>
          <p className="actions">
            <span>{soFar} so far</span>
            <button type="button" className="button button--quiet" onClick={onCancel}>
              Stop
            </button>
          </p>
        </div>
      )}
      <p role="status">
        {at === 'done' && <span className="notice">Done: {soFar} read.</span>}
        {at === 'stopped' && <span className="notice">Stopped. What was read until then is kept: {soFar}.</span>}
        {at === 'failed' && (
          <span className="notice notice--warn">
            The reader stopped unexpectedly. What was read until then is kept: {soFar}. Try with fewer files at once.
          </span>
        )}
      </p>
      {others > 0 && at !== 'reading' && (
        <p className="soft small">
          {counted(others, 'file holds', 'files hold')} no activity, such as a night’s sleep or a planned route. They
          were skipped.
        </p>
      )}
      {troubles.length > 0 && at !== 'reading' && (
        <Fold summary={counted(troubles.length, 'file needs a look', 'files need a look')}>
          {() => (
            <>
              <ul className="bullets">
                {troubles.slice(0, mostNamed).map(({ file: name, text }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list of one import only grows, and names can repeat
                  <li key={index}>
                    <span className="import-file">{name}</span>: {text}
                  </li>
                ))}
              </ul>
              {troubles.length > mostNamed && <p>And {troubles.length - mostNamed} more.</p>}
            </>
          )}
        </Fold>
      )}
    </div>
  )
}
