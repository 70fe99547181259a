import { useState } from 'react'
import type { Logged } from '../../state/log/logInOrder'
import { downloadText } from '../data/downloadText'

/** The log as a table for a spreadsheet. The code that writes it comes with the tap. */
export function SaveTable({ entries }: { readonly entries: readonly Logged[] }) {
  const [fault, setFault] = useState(false)
  const save = async () => {
    try {
      const { logTable } = await import('../../exchange/log/logTable')
      downloadText('uncramp-log.csv', logTable(entries.map(({ is }) => is)), 'text/csv')
      setFault(false)
    } catch {
      setFault(true)
    }
  }
  return (
    <p className="actions">
      <button type="button" className="link-button" onClick={() => void save()}>
        Save as a table (CSV)
      </button>
      {fault && <span role="alert">The file could not be made. Try again when you are online.</span>}
    </p>
  )
}
