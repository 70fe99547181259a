/** Points to one decimal, so that the order of adding leaves no trace. Never a minus zero: it would be shown. */
export const tenths = (points: number): number => Math.round(points * 10) / 10 + 0
