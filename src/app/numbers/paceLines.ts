import { cardWords } from '../../content/numbers/cardWords'
import { fill } from '../../domain/fill'
import { paceText } from '../../domain/numbers/clockText'
import type { PacePlan } from '../../domain/numbers/pacePlan'
import type { Units } from '../../domain/quantity'

const perUnit = { metric: 'a km', imperial: 'a mile' } as const satisfies { readonly [U in Units]: string }
const one = { metric: 'km', imperial: 'mile' } as const satisfies { readonly [U in Units]: string }
const several = { metric: 'km', imperial: 'miles' } as const satisfies { readonly [U in Units]: string }

/** "5:43–5:59 a km". */
export const paceRange = ({ from, to }: { readonly from: number; readonly to: number }, units: Units): string =>
  `${paceText(from)}–${paceText(to)} ${perUnit[units]}`

/** How fast the start may be, the way to halfway, and the rest. */
export function paceLines({ target, parts }: PacePlan, units: Units): readonly string[] {
  const written = (seconds: number) => `${paceText(seconds)} ${perUnit[units]}`
  if (parts === undefined) return [fill(cardWords.start.even, { PACE: written(target) })]
  const { start, startFor, afterHalf } = parts
  return [
    fill(cardWords.start.cap, {
      LENGTH: `${startFor} ${(startFor === 1 ? one : several)[units]}`,
      PACE: written(start),
    }),
    fill(cardWords.start.toHalf, { PACE: written(target) }),
    fill(cardWords.start.afterHalf, { PACE: written(afterHalf) }),
  ]
}
