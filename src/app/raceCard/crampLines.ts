import { anyMove, cardMoves, cardWords } from '../../content/numbers/cardWords'
import { allowed, type Deed } from '../../domain/deeds'
import { fill } from '../../domain/fill'
import { lowerInitial } from '../../domain/initial'

/** What to do when it cramps in a race: at the first twitch, when it locks, and after it. */
export function crampLines(where: readonly string[], forbidden: ReadonlySet<Deed>): readonly [string, string, string] {
  const { twitch, stretch, noStretch, after } = cardWords.cramp
  const locks = allowed(['stretch'], forbidden) ? fill(stretch, { MOVE: moveFor(where, forbidden) }) : noStretch
  return [twitch, locks, after]
}

function moveFor(where: readonly string[], forbidden: ReadonlySet<Deed>): string {
  const moves = cardMoves.filter(
    (one) => where.includes(one.where) && (one.asks === undefined || allowed([one.asks], forbidden)),
  )
  const [first, second] = moves
  if (first === undefined) return anyMove
  return second === undefined
    ? first.say
    : [first, second].map(({ name, say }) => `${name}: ${lowerInitial(say)}`).join(' ')
}
