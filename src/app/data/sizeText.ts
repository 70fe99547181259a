/** Characters in storage as a size that people know: nearly all of ours are one byte each. */
export function sizeText(characters: number): string {
  if (characters < 1000) return 'under 1 kB'
  return characters < 1_000_000 ? `${Math.round(characters / 1000)} kB` : `${(characters / 1_000_000).toFixed(1)} MB`
}
