/**
 * The 95% interval of a share, after Wilson (1927): it stays inside 0 and 1 and holds for few cases.
 * @returns lower and upper end in thousandths, or null when there was nothing to count
 */
export function wilson(part: number, of: number): readonly [number, number] | null {
  if (of === 0) return null
  const z = 1.96
  const share = part / of
  const middle = share + z ** 2 / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const end = (value: number) => Math.round((value / (1 + z ** 2 / of)) * 1000) / 1000
  return [end(middle - half), end(middle + half)]
}
