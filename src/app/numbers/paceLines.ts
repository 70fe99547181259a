import { cardWords } from '../../content/numbers/cardWords'
import { fill } from '../../domain/fill'
import { paceText } from '../../domain/numbers/clockText'
import type { PacePlan } from '../../domain/numbers/evenPace'
import type { Units } from '../../domain/quantity'

const perUnit = { metric: 'a km', imperial: 'a mile' } as const satisfies { readonly [U in Units]: string }
const one = { metric: 'km', imperial: 'mile' } as const satisfies { readonly [U in Units]: string }
const several = { metric: 'km', imperial: 'miles' } as const satisfies { readonly [U in Units]: string }

/** "5:43–5:59 a km". */
export const paceRange = ({ from, to }: { readonly from: number; readonly to: number }, units: Units): string =>
  `${paceText(from)}–${paceText(to)} ${perUnit[units]}`

/** How fast the start may be, and then the rest. */
export function paceLines({ pace, cap, capFor }: PacePlan, units: Units): readonly string[] {
  const length = `${capFor} ${(capFor === 1 ? one : several)[units]}`
  const written = (seconds: number) => `${paceText(seconds)} ${perUnit[units]}`
  return [
    fill(cardWords.start.cap, { LENGTH: length, PACE: written(cap) }),
    fill(cardWords.start.even, { PACE: written(pace) }),
  ]
}
