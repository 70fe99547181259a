/** Up to a half marathon nobody under 18 is told anything of the distance. */
export const farForYoungKm = 21.1

/** For runners under 18 who want to run farther: coach experience, and what many races ask. */
export const youngAndFar =
  'Under 18: ask a doctor and your coach before you run this far. Many marathons take nobody under 18.'
