import type { Logged } from '../../state/log/logInOrder'
import { FileButton } from '../controls/FileButton'

/** The log as a table for a spreadsheet. The code that writes it comes with the tap. */
export function SaveTable({ entries }: { readonly entries: readonly Logged[] }) {
  const make = async () => {
    const { logTable } = await import('../../exchange/log/logTable')
    return { name: 'uncramp-log.csv', text: logTable(entries.map(({ is }) => is)), type: 'text/csv' }
  }
  return (
    <p className="actions">
      <FileButton className="link-button" make={make} then="Open it in any spreadsheet.">
        Save as a table (CSV)
      </FileButton>
    </p>
  )
}
