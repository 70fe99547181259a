import { FileButton } from '../controls/FileButton'
import { useWorld } from '../world'

/** Records that could not be read: kept word for word until everything is deleted. */
export function KeptRecords() {
  const kept = useWorld().records.setAside()
  if (kept.length === 0) return null
  return (
    <div className="notice stack">
      <p>
        {kept.length === 1 ? 'One older record' : `${kept.length} older records`} could not be read and is kept aside,
        untouched.
      </p>
      <ul className="stack stack--tight">
        {kept.map(({ key, text }, index) => (
          <li key={key}>
            <FileButton
              className="link-button"
              make={() => ({ name: `${key}.txt`, text })}
              then="Any text editor opens it."
            >
              Download record {index + 1}
            </FileButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
