/** Points with a real minus sign: "+6", "−3", "0". */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0')
