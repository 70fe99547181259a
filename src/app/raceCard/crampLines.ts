import { anyMove, cardMoves, cardWords } from '../../content/numbers/cardWords'
import { allowed, type Deed } from '../../domain/deeds'
import { fill } from '../../domain/fill'

/** What to do when it cramps in a race: at the first twitch, when it locks, and after it. */
export function crampLines(where: readonly string[], forbidden: ReadonlySet<Deed>): readonly [string, string, string] {
  const { twitch, stretch, noStretch, after } = cardWords.cramp
  const locks = allowed(['stretch'], forbidden) ? fill(stretch, { MOVE: moveFor(where, forbidden) }) : noStretch
  return [twitch, locks, after]
}

function moveFor(where: readonly string[], forbidden: ReadonlySet<Deed>): string {
  const move = cardMoves.find((one) => where.includes(one.where))
  if (move === undefined) return anyMove
  return move.asks === undefined || allowed([move.asks], forbidden) ? move.say : anyMove
}
