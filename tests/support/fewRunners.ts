import fc from 'fast-check'
import { vi } from 'vitest'
import type { Answers } from '../../src/domain/quiz/questionnaire'

/**
 * For mutation testing, which runs the tests a thousand times over: a handful of runners instead of hundreds, and the same
 * ones each time, so that a mutant survives or not, but never by chance.
 */
vi.mock('./arbitraryRunners', async (original) => ({
  ...(await original<typeof import('./arbitraryRunners')>()),
  forMany: (who: fc.Arbitrary<Answers>, check: (answers: Answers) => void) =>
    fc.assert(
      fc.property(who, (answers) => {
        check(answers)
      }),
      { numRuns: 30, seed: 7 },
    ),
}))
