import { cardWords } from '../../content/numbers/cardWords'
import { fill } from '../../domain/fill'
import { fluidRangeText, fluidText } from '../../domain/numbers/measureText'
import type { Drinking } from '../../domain/numbers/raceCard'
import type { Units } from '../../domain/quantity'

const { drink } = cardWords

/** How a runner drinks, line by line. One who is given no least amount reads of none. */
export function drinkingLines(drinking: Drinking, units: Units): readonly string[] {
  if (drinking.kind === 'own-limit') return [drink.ownLimit]
  if (drinking.kind === 'none-needed') return [drink.noneNeeded, drink.stop]
  const { from, to, own } = drinking.range
  const most = own ? [fill(drink.most, { MOST: fluidText(to, units) })] : []
  if (from === undefined) return [drink.thirst, ...most, drink.stop]
  const range = fluidRangeText(from, to, units)
  return [fill(own ? drink.range : drink.usual, { RANGE: range }), ...(own ? most : [drink.thirst]), drink.stop]
}
