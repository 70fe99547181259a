/** Words, not percentages: the points are too coarse for a number to be honest. Likeliest first. */
export const likelihoodWords = ['very likely', 'likely', 'possible', 'unlikely'] as const
export type LikelihoodWord = (typeof likelihoodWords)[number]

/** Odds in decibans to a probability between 0 and 1. 0 points are even odds. */
export const likelihoodOf = (points: number): number => 1 / (1 + 10 ** (-points / 10))

/** The points from which each word holds. 6 points are odds of 4 to 1; 0 even odds; -6 odds of 1 to 4. */
export const wordFloors = [
  { word: 'very likely', from: 6 },
  { word: 'likely', from: 0 },
  { word: 'possible', from: -6 },
] as const satisfies readonly { readonly word: LikelihoodWord; readonly from: number }[]

/**
 * The word for a cause with so many points (decibans), by `wordFloors`: 6 and more is "very likely", below -6 "unlikely".
 */
export const wordFor = (points: number): LikelihoodWord =>
  wordFloors.find(({ from }) => points >= from)?.word ?? 'unlikely'

/** How much a reason weighs, in a word. 5 points triple the odds, 2.5 nearly double them. */
export function weightOf(points: number): 'a lot' | 'some' | 'a little' {
  const size = Math.abs(points)
  if (size >= 5) return 'a lot'
  return size >= 2.5 ? 'some' : 'a little'
}
