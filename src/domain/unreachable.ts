/** Makes a forgotten case a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Not a known case: ${JSON.stringify(value)}`)
}
