/** A day as people write it: "3 May 2026". `at` in milliseconds since 1970. */
export const dayText = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
