/** A seed out of a name that nothing else has (FNV-1a), from 0 up to 2 to the 32nd. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
