import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { screenEntry, screenNames } from './src/app/screens.ts'
import { chunks } from './tools/build/chunks.ts'
import { prerender } from './tools/build/prerender.ts'
import { previewAsHosted } from './tools/build/previewAsHosted.ts'
import { typeface } from './tools/build/typeface.ts'

const screensPacked = (how: 'quiz' | 'outcome'): readonly string[] =>
  screenNames
    .map(screenEntry)
    .filter(({ packed }) => packed === how)
    .map(({ file }) => resolve('src/app', file))

const chunkOf = chunks({
  quiz: resolve('src/main.tsx'),
  rest: resolve('src/rest.ts'),
  others: [resolve('src/now.ts'), resolve('src/emergencyNumbers.ts')],
  outcome: screensPacked('outcome'),
  later: [...screensPacked('quiz'), resolve('src/content/quizSteps.ts')],
  isRule: (id) => /[\\/]src[\\/](?:content|domain)[\\/]/.test(id),
})

export default defineConfig({
  // Routes live in the URL fragment, so a relative base lets dist be served from any folder.
  base: './',
  // So there is no page to fall back to either: a file that is missing is a 404 and not index.html.
  appType: 'mpa',
  plugins: [react(), typeface(), prerender(), previewAsHosted()],
  // The router brings a copy of this for versions of React that lack it.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    // What loads what, for the budgets.
    manifest: true,
    reportCompressedSize: false,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A named number or text costs no more than the value itself: without this each file that shares one exports and imports it.
      optimization: { inlineConst: true },
      output: {
        // As short as the bundler allows: the app names some eighty files, and a hash does not compress.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: 'chunks' }] },
      },
    },
  },
  preview: { host: 'localhost', port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,content,state,exchange,tools,structure}/**/*.test.ts'],
          setupFiles: ['tests/support/sameRunners.ts'],
          // Loading the content again for each file took longer than testing it. Whoever replaces a module puts it back.
          isolate: false,
          // A hang is a fault; a slow machine is not.
          testTimeout: 60_000,
          // Vitest leaves one processor free, which on two is half of them.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/{app,early,pages,parts,press,relief,offline,support}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/sameRunners.ts', 'tests/support/uiSetup.ts'],
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'hosting',
          environment: 'node',
          include: ['tests/hosting/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          // Each file read the questionnaire and the driver anew.
          isolate: false,
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/support/serveAndLaunch.ts'],
          testTimeout: 120_000,
          // A starved browser on a busy machine is not a fault of the app; a fault of the app fails three times.
          retry: 2,
          hookTimeout: 60_000,
          // A journey waits more than it works, so two at a time finish sooner; more would starve each other.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'looks',
          environment: 'node',
          include: ['tests/looks/**/*.test.ts'],
          globalSetup: ['tests/journeys/support/serveAndLaunch.ts'],
          testTimeout: 120_000,
          // A starved browser, as above.
          retry: 2,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          // A starved browser, as above.
          retry: 1,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
