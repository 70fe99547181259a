import './start-tag.css'

/** Marks the one action to begin with: a runner who changes five things at once keeps none and learns nothing. */
export function StartTag() {
  return <p className="start-tag">Start with this</p>
}
