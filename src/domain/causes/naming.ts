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
 * Texts for a rule that any of several answers can satisfy. The runner reads only the answers they gave, joined by "and";
 * someone who reads the rules reads all of them, joined by "or".
 */
export const naming = (ways: readonly Way[], say: (named: string) => string): Pick<Rule, 'because' | 'told'> => ({
  because: say(wordsOf(ways).join(' or ')),
  // The longest combination comes first, because the first one whose condition holds is shown.
  told: choices(ways)
    .toSorted((a, b) => b.length - a.length)
    .map((choice) => ({
      when: every(...choice.map(([when]) => when)),
      because: say(wordsOf(choice).join(' and ')),
    })),
})
