/** What to do, for which signs, and what waits until then. A line without signs is whole. */
export type UnsureLine = { readonly say: string; readonly signs: readonly string[]; readonly until?: string }

/** "Be seen today for: a cramp locked for ten minutes. No running until then." */
export const inOneLine = ({ say, signs, until }: UnsureLine): string =>
  [signs.length === 0 ? say : `${say}: ${signs.join('; ')}.`, until].filter((part) => part !== undefined).join(' ')
