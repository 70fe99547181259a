import { defineConfig } from 'vitest/config'

/** The tests that must notice a fault in the domain: its own, without those of the content. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/domain/**/*.test.ts'],
    setupFiles: ['tests/support/fewRunners.ts'],
    testTimeout: 60_000,
  },
})
