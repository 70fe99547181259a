import { defineConfig } from 'vitest/config'

/** The tests that must notice a fault in the domain: small models, no content, so that each takes milliseconds. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/domain/**/*.test.ts', 'tests/tools/verify/**/*.small.test.ts'] },
})
