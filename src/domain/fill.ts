/**
 * A text with its words in capitals filled in: `fill('Call NAME', { NAME: 'Sam' })`. What is put in stays as it is, whatever it holds:
 * `replace` would take `$&` in a typed name for a sign of its own, and a second one would fill in words of the first.
 */
export const fill = (text: string, values: { readonly [word: string]: string }): string =>
  text.replace(new RegExp(`\\b(?:${Object.keys(values).join('|')})\\b`, 'g'), (word) => values[word] ?? word)
