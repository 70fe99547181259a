import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What the search looks at, so that a test can stand in for the machine. */
export type Machine = {
  readonly env: { readonly [name: string]: string | undefined }
  readonly exists: (path: string) => boolean
  readonly list: (folder: string) => readonly string[]
  readonly starts: (path: string) => boolean
}

const whole = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const insideDownload = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
]

const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  // Ubuntu's chromium-browser is a stub when snap is missing: being there is not enough.
  starts: (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
}

function downloads({ env, list }: Machine): readonly string[] {
  const home = env.HOME ?? homedir()
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
  ]
  return caches
    .filter((cache) => cache !== undefined)
    .flatMap((cache) => {
      // Newest first, and a whole browser before its headless shell.
      const found = list(cache).filter((name) => name.startsWith('chromium'))
      const newestFirst = [...found].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      return newestFirst
        .sort((a, b) => Number(a.includes('headless')) - Number(b.includes('headless')))
        .flatMap((name) => insideDownload.map((inside) => join(cache, name, inside)))
    })
}

/**
 * A Chrome or Chromium that starts: the one asked for, an installed one, or one that Playwright downloaded.
 * @param first 'shell' for the one without windows where it is installed: it does the same in less time
 */
export function findBrowser(first: 'whole' | 'shell' = 'whole', machine: Machine = thisMachine): string | undefined {
  const { env, exists, starts } = machine
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const installed = (names: readonly string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [
    env.CHROME_PATH,
    env.CHROMIUM_PATH,
    ...(first === 'shell' ? installed(shells) : []),
    ...installed(whole),
    ...macApps,
    ...downloads(machine),
    ...installed(shells),
  ]
  return candidates.find((path) => path !== undefined && path !== '' && exists(path) && starts(path))
}
