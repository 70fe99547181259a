/** A message that stays on one line and of a readable length, whatever was quoted in it. */
export function oneLine(message: string): string {
  const flat = message.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  return flat.length > 300 ? `${flat.slice(0, 297)}...` : flat
}
