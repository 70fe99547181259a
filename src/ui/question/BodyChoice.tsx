import { BodyMap } from '../drawings/BodyMap'

type Props = {
  readonly chosen: readonly string[]
  readonly labels: { readonly [answer: string]: string }
  readonly onToggle: (option: string) => void
}

/** The body to tap on, for a pointer. The list of checkboxes under it says and does the same. */
export function BodyChoice({ chosen, labels, onToggle }: Props) {
  return (
    <div className="body-choice">
      <BodyMap chosen={new Set(chosen)} onToggle={onToggle} label={(id) => labels[id] ?? id} />
    </div>
  )
}
