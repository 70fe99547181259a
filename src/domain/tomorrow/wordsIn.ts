/** How many words a reader meets: a quantity such as `{km:10}` is read as two. */
export const wordsIn = (text: string): number =>
  text
    .replace(/\{\w+:[^}]*\}/g, 'so far')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
