type Props = {
  readonly answer: string
  readonly because: string
  /** Whether it is among the runner's answers. */
  readonly said: boolean
  /** False where an answer can only be replaced by another. */
  readonly undoable: boolean
  readonly onTake: () => void
}

/** One answer that waits for the runner's yes, and why it was suggested. */
export function SuggestedRow({ answer, because, said, undoable, onTake }: Props) {
  return (
    <li className="suggestions__row">
      <div>
        <p>
          <strong>{answer}</strong>
        </p>
        <p className="soft small">{because}</p>
      </div>
      {said ? (
        <p className="suggestions__said">
          <span>In your answers</span>
          {undoable && (
            <button type="button" className="link-button" onClick={onTake}>
              Take out <span className="visually-hidden">{answer}</span>
            </button>
          )}
        </p>
      ) : (
        <button type="button" className="button button--quiet suggestions__yes" onClick={onTake}>
          Yes <span className="visually-hidden">: {answer}</span>
        </button>
      )}
    </li>
  )
}
