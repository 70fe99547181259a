/** Metres below which a change of height is noise of the watch. */
const noise = 3

/** Metres climbed and descended over the heights it is shown, small waves left out. */
export function rise() {
  let from: number | undefined
  let ascent = 0
  let descent = 0
  return {
    to(elevation: number): void {
      from ??= elevation
      const change = elevation - from
      if (Math.abs(change) < noise) return
      if (change > 0) ascent += change
      else descent -= change
      from = elevation
    },
    total: () =>
      from === undefined
        ? { ascent: undefined, descent: undefined }
        : { ascent: Math.round(ascent), descent: Math.round(descent) },
  }
}
