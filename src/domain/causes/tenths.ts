/**
 * Rounds points to one decimal, so that the order in which they are added makes no difference. Adding 0 turns minus zero into
 * zero, which would otherwise be shown as "-0".
 */
export const tenths = (points: number): number => Math.round(points * 10) / 10 + 0
