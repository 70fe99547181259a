import { anyMove, cardMoves, cardWords } from '../../content/numbers/cardWords'
import { allowed, type Deed } from '../../domain/deeds'
import { fill } from '../../domain/fill'
import { clockText } from '../../domain/numbers/clockText'
import type { Goal } from '../../domain/numbers/evenPace'
import type { RaceCard } from '../../domain/numbers/raceCard'
import type { Units } from '../../domain/quantity'
import { drinkingLines } from '../numbers/drinkingLines'
import { paceLines, paceRange } from '../numbers/paceLines'

/** One block of the card: on screen, on paper and in the picture alike. */
export type CardPart = { readonly heading: string; readonly lines: readonly string[] }

type Given = {
  readonly card: RaceCard
  readonly goal: Goal
  readonly units: Units
  /** The muscles that cramp, as the runner ticked them. */
  readonly where: readonly string[]
  readonly forbidden: ReadonlySet<Deed>
  /** The number that brings an ambulance. */
  readonly number: string
  /** What could harm this runner, a line each. */
  readonly beware: readonly string[]
  /** Someone to ring up, or nothing. */
  readonly call: string
}

/** The words of the card. A part that is not for this runner is not there. */
export function cardParts({ card, goal, units, where, forbidden, beware, number, call }: Given): readonly CardPart[] {
  const { start, drink, salt, cramp, help } = cardWords
  const half = fill(start.half, { TIME: clockText(card.pace.half), TIME_2: clockText(goal.seconds) })
  const pace = paceLines(card.pace, units)
  const drinks = drinkingLines(card.drinking, units)
  const heat = (slower: NonNullable<RaceCard['inHeat']>) =>
    slower === 'not-for-them' ? start.notInHeat : fill(start.heat, { PACE: paceRange(slower, units) })
  const saltPart = card.salt ? [{ heading: salt.heading, lines: [salt.range, salt.thirst] }] : []
  const locks = card.mayStretch ? fill(cramp.stretch, { MOVE: moveFor(where, forbidden) }) : cramp.noStretch
  const person = call.trim() === '' ? [] : [fill(help.someone, { NAME: call.trim() })]
  return [
    ...(beware.length > 0 ? [{ heading: cardWords.beware, lines: beware }] : []),
    { heading: start.heading, lines: card.inHeat ? [heat(card.inHeat), start.cool, ...pace, half] : [...pace, half] },
    { heading: drink.heading, lines: card.inHeat && card.drinking.kind === 'range' ? [...drinks, drink.heat] : drinks },
    ...saltPart,
    { heading: cramp.heading, lines: [cramp.twitch, locks, cramp.after] },
    { heading: help.heading, lines: [help.who, fill(help.call, { NUMBERS: number }), ...person] },
  ]
}

function moveFor(where: readonly string[], forbidden: ReadonlySet<Deed>): string {
  const move = cardMoves.find((one) => where.includes(one.where))
  if (move === undefined) return anyMove
  return move.asks === undefined || allowed([move.asks], forbidden) ? move.say : anyMove
}
