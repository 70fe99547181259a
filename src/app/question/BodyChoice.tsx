import { BodyMap } from '../bodyMap/BodyMap'
import type { PictureProps } from './choiceProps'

/** The body to tap on, for a pointer. The list of checkboxes under it says and does the same. */
export function BodyChoice({ chosen, labels, onToggle }: PictureProps) {
  return (
    <div className="body-choice">
      <BodyMap chosen={new Set(chosen)} onToggle={onToggle} label={(id) => labels[id] ?? id} />
    </div>
  )
}
