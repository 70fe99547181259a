import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

const inPath = (name: string): readonly string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))

/** A Firefox that starts: the one asked for, or an installed one. Debian calls its long-lived one firefox-esr. */
export const findFirefox = (): string | undefined =>
  [process.env.FIREFOX_PATH ?? '', ...inPath('firefox-esr'), ...inPath('firefox')].find(starts)

/** What it takes to drive WebKitGTK on a machine without a screen. */
type WebKit = { readonly driver: string; readonly browser: string; readonly screen: string }

/** Debian keeps the small browser that shows WebKitGTK in a folder named after the machine, as in x86_64-linux-gnu. */
function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined
  return readdirSync('/usr/lib')
    .flatMap((machine) => ['4.1', '6.0'].map((abi) => join('/usr/lib', machine, `webkit2gtk-${abi}`, 'MiniBrowser')))
    .find((path) => existsSync(path))
}

export function findWebKit(): WebKit | undefined {
  const driver = '/usr/bin/WebKitWebDriver'
  const screen = '/usr/bin/xvfb-run'
  const browser = miniBrowser()
  return browser !== undefined && existsSync(driver) && existsSync(screen) ? { driver, browser, screen } : undefined
}
