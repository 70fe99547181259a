import fc from 'fast-check'
import { vi } from 'vitest'

/**
 * For mutation testing, which runs the tests a thousand times over: a handful of runners instead of hundreds, and the same
 * ones each time, so that a mutant survives or not, but never by chance.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 7 })

vi.mock('./arbitraryRunners', async (original) => {
  const all = await original<typeof import('./arbitraryRunners')>()
  const forMany: typeof all.forMany = (who, check) => all.forMany(who, check, 30)
  return { ...all, forMany }
})
