/** What is no sign of anything, in the same words for the roadside, the questions and the plan. */
export const soreWhereItCramped = 'Once it has let go, soreness for a day or so where it cramped is expected.'
