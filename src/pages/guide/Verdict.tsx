import { verdictLabels } from '../../content/guide/believedAndTested'
import type { ClaimVerdict } from '../../domain/causes/claim'

/** A tick, a wave, a bar, a cross, a dot: told apart by shape and word, not by colour. */
const shapes = {
  upheld: 'M4 8.5l3 3 5-6.5',
  mixed: 'M3 9c1.7-3 3.3-3 5 0s3.3 3 5 0',
  'not-supported': 'M4 8h8',
  unsafe: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  story: 'M8 8h.01',
} as const satisfies Record<ClaimVerdict, string>

/** What the studies make of a claim. */
export function Verdict({ of }: { readonly of: ClaimVerdict }) {
  return (
    <span className={`verdict verdict--${of}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={shapes[of]} />
      </svg>
      {verdictLabels[of]}
    </span>
  )
}
