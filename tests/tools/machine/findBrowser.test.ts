import { describe, expect, it } from 'vitest'
import { findBrowser as find, type Machine } from '../../../tools/machine/findBrowser'

const machine = (files: readonly string[], env: Machine['env'] = {}, broken: readonly string[] = []): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/runner', ...env },
  exists: (path) => files.includes(path),
  list: (folder) => [
    ...new Set(
      files
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
    ),
  ],
  starts: (path) => !broken.includes(path),
})

const findBrowser = (on: Machine, first?: 'whole' | 'shell') => find(first, on)

describe('the search for a browser', () => {
  it('takes the one that was asked for', () => {
    const files = ['/opt/mine', '/usr/bin/chromium']
    expect(findBrowser(machine(files, { CHROME_PATH: '/opt/mine' }))).toBe('/opt/mine')
    expect(findBrowser(machine(files, { CHROMIUM_PATH: '/opt/mine' }))).toBe('/opt/mine')
  })

  it('goes on when the one that was asked for is not there', () => {
    expect(findBrowser(machine(['/usr/bin/chromium'], { CHROME_PATH: '/opt/gone' }))).toBe('/usr/bin/chromium')
  })

  it('prefers Chrome to Chromium, wherever on the path', () => {
    expect(findBrowser(machine(['/usr/local/bin/chromium', '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome')
  })

  it('passes over a stub that does not start', () => {
    const cached = '/home/runner/.cache/ms-playwright/chromium-1200/chrome-linux/chrome'
    expect(findBrowser(machine(['/usr/bin/chromium-browser', cached], {}, ['/usr/bin/chromium-browser']))).toBe(cached)
  })

  it('takes the newest download, and a whole browser before a headless shell', () => {
    const cache = '/home/runner/.cache/ms-playwright'
    const files = [
      `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`,
      `${cache}/chromium-999/chrome-linux/chrome`,
      `${cache}/chromium-1200/chrome-linux/chrome`,
    ]
    expect(findBrowser(machine(files))).toBe(`${cache}/chromium-1200/chrome-linux/chrome`)
  })

  it('takes a shell first for the journeys, and otherwise only where there is nothing else', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
    expect(findBrowser(machine(both))).toBe('/usr/bin/chromium')
    expect(findBrowser(machine(both), 'shell')).toBe('/usr/bin/chromium-headless-shell')
    expect(findBrowser(machine(both, { CHROME_PATH: '/usr/bin/chromium' }), 'shell')).toBe('/usr/bin/chromium')
    expect(findBrowser(machine(['/usr/bin/chromium-headless-shell']))).toBe('/usr/bin/chromium-headless-shell')
  })

  it('says when there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined()
  })
})
