import * as z from 'zod/mini'

/** A day that exists. The domain counts with it, and must not meet a thirty-first of February. */
export const isoDay = z.string().check(
  z.regex(/^2[01]\d{2}-\d{2}-\d{2}$/),
  z.refine((text) => {
    const at = Date.parse(`${text}T00:00:00Z`)
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
  }),
)
