import { useId, useState } from 'react'

/** Takes files, chosen or dropped. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  const inputId = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the mouse; the file input in it does the same
    <div
      className={`file-drop${over ? ' file-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <label htmlFor={inputId}>Choose files, or drop them here</label>
      <input
        id={inputId}
        className="file-input"
        type="file"
        multiple
        // The same file can be chosen again.
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
      <p className="soft small">FIT, GPX or TCX files, or a whole export of Strava or Garmin as the zip it came in.</p>
    </div>
  )
}
