/**
 * So many days after it no race is left in any weeks: three weeks of rest at most, and four on the way back, are over. A runner who
 * only knows that it was two months ago or more is taken at the least that it can be.
 */
export const longAgoDays = 61
