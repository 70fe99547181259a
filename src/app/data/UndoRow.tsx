/** What was taken away, and the way back while this screen is open. */
export type Undo = { readonly what: string; readonly undo: () => void }

type Props = { readonly last: Undo | undefined; readonly onDone: () => void }

export function UndoRow({ last, onDone }: Props) {
  return (
    <p role="status">
      {last && (
        <span className="notice undo">
          {last.what}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              last.undo()
              onDone()
            }}
          >
            Undo
          </button>
        </span>
      )}
    </p>
  )
}
