import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../tools/machine/findBrowser'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a closing slash. */
    appUrl: string
    /** Where the one browser of all journeys listens. */
    browserEndpoint: string
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Serves the built app (`dist`, or the folder named in UNCRAMP_DIST) on a free port and starts one browser, once for all journeys. */
export default async function serveAndLaunch(project: TestProject): Promise<() => Promise<void>> {
  const outDir = process.env.UNCRAMP_DIST ?? 'dist'
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`There is no ${outDir} to walk through. Run "npm run build" first.`)
  }
  const executablePath = findBrowser('shell')
  if (executablePath === undefined) throw new Error('No Chrome or Chromium was found. Run "npm run browser" first.')
  const server = await preview({
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
    logLevel: 'warn',
  })
  const appUrl = server.resolvedUrls?.local[0]
  if (appUrl === undefined) throw new Error('The preview server has no address.')
  const browser = await chromium.launchServer({ executablePath, args: flags })
  project.provide('appUrl', appUrl)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
