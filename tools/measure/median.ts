/** The middle one of the times that were taken, in their unit; not a number if there are none. */
export const median = (times: readonly (number | undefined)[]): number => {
  const known = times.filter((time) => time !== undefined).toSorted((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? Number.NaN
}
