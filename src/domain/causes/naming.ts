import { type Condition, every } from '../conditions/condition'
import type { Rule } from './cause'

/** One of the things that can make a rule hold, with the words for it. */
type Way = readonly [when: Condition, words: string]

/** Every choice of at least one of these. */
function choices([first, ...rest]: readonly Way[]): readonly (readonly Way[])[] {
  if (first === undefined) return []
  const without = choices(rest)
  return [[first], ...without, ...without.map((choice) => [first, ...choice])]
}

const wordsOf = (ways: readonly Way[]): readonly string[] => ways.map(([, words]) => words)

/**
 * What a reason says where any of several answers can make it hold: to a runner only those that were given, joined by "and";
 * to a reader of the rules all of them, joined by "or".
 */
export const naming = (ways: readonly Way[], say: (named: string) => string): Pick<Rule, 'because' | 'told'> => ({
  because: say(wordsOf(ways).join(' or ')),
  // The fullest first: it is the first that holds which is said.
  told: choices(ways)
    .toSorted((a, b) => b.length - a.length)
    .map((choice) => ({
      when: every(...choice.map(([when]) => when)),
      because: say(wordsOf(choice).join(' and ')),
    })),
})
