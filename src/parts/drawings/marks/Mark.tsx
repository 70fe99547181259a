/**
 * Lines on a 48 by 48 field. `soft` is filled and lies underneath, `ink` gives the form,
 * `accent` the one thing to notice, `warn` what to keep away from.
 */
export type MarkShape = {
  readonly soft?: string
  readonly ink: string
  readonly accent?: string
  readonly warn?: string
}

/** It only repeats the name beside it, so it is hidden from screen readers. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg
      className="mark"
      width="48"
      height="48"
      viewBox="0 0 48 48"
      fill="none"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape.soft && <path d={shape.soft} fill="var(--accent-soft)" />}
      <path d={shape.ink} stroke="currentColor" />
      {shape.accent && <path d={shape.accent} stroke="var(--accent)" />}
      {shape.warn && <path d={shape.warn} stroke="var(--warn)" />}
    </svg>
  )
}
