import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runLine } from '../../../tools/ask/runLine'
import { hostileFile } from '../../support/hostileFiles'
import { readAll } from '../../support/readAll'

/** A few with the other tests; `npm run fuzz` reads a hundred thousand. */
const runs = Number(process.env.FUZZ_RUNS ?? 500)
/** Nobody waits longer for a small file. A hang would be a fault, a busy machine is none. */
const patience = 20_000

it('whatever is dropped on the page, there is a line for it, and nothing else happens', {
  timeout: 60_000 + runs * 100,
}, async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(hostileFile, async (bytes) => {
      const before = bytes.slice()
      const begun = performance.now()
      const found = await readAll('dropped', bytes)
      expect(performance.now() - begun).toBeLessThan(patience)
      expect(found.length).toBeGreaterThan(0)
      told += found.length
      for (const it of found) {
        const line = JSON.stringify(runLine(it))
        expect(line).not.toMatch(/\n|undefined|NaN|Infinity/)
        expect(it.activity ?? it.problem).toBeDefined()
        const { km = 0, minutes = 0, start } = it.activity ?? {}
        expect(km).toBeGreaterThanOrEqual(0)
        expect(minutes).toBeGreaterThanOrEqual(0)
        expect(start ?? '2024-01-01T00:00:00Z').toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      }
      expect(bytes).toEqual(before)
    }),
    { numRuns: runs, ...(process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }) },
  )
  if (runs > 500) process.stdout.write(`${runs} hostile files, ${told} lines, no crash\n`)
})
