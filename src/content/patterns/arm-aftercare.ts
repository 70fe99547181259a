/** Tired arms late in a run are ordinary. Where the heart is likelier, or chest, jaw or breath join in, they may be the heart. */
export const armOnEffort =
  'An arm that aches with effort, and chest, jaw or breath with it, or you are over 40 or have a heart or kidney condition, high blood pressure or diabetes: do not stretch it, and call your emergency number.'
