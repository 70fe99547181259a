/** True if a text of JSON is nested deeper than this. Read without a parser: what is nested a million deep breaks those that walk it. */
export function isDeeper(text: string, than: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > than) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}
