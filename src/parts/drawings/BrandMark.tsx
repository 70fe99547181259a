import { brandLine } from './knot'

/** A line that comes in as a knot and leaves straight. */
export function BrandMark({ size = 48 }: { readonly size?: number }) {
  return (
    <svg
      className="brand-mark"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={brandLine} />
    </svg>
  )
}
