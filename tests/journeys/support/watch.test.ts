import { expect, inject, it, onTestFinished } from 'vitest'
import { openApp } from './app'
import { newDevice } from './newDevice'
import { watch } from './watch'

/** Runs a script on the app's own origin and tells what the watch wrote down. */
async function faultsOf(script: string): Promise<readonly string[]> {
  const context = await newDevice()
  onTestFinished(() => context.close())
  const faults = watch(context, inject('appUrl'))
  const page = await context.newPage()
  await page.goto(inject('appUrl'))
  await page.evaluate(script)
  // What leaves the page leaves it a little later.
  await page.waitForTimeout(200)
  await context.close()
  return faults
}

it('opens the app with nothing to complain about', async () => {
  const page = await openApp()
  expect(await page.locator('h1').first().textContent()).not.toBe('')
  expect(page.viewportSize()).toEqual({ width: 360, height: 800 })
})

it('gives every test a device that has never seen the app', async () => {
  const first = await openApp()
  await first.evaluate("localStorage.setItem('left', 'behind')")
  const second = await openApp()
  expect(await second.evaluate("localStorage.getItem('left')")).toBeNull()
})

it.each([
  ['an error', "setTimeout(() => { throw new Error('a cramp') })", 'a cramp'],
  ['a complaint on the console', "console.error('a stitch')", 'a stitch'],
  ['a file that is not there', "fetch('./no-such-file.png')", 'no-such-file.png'],
  [
    'a request to someone else',
    "fetch('http://127.0.0.1:9/spy').catch(() => undefined)",
    // The content policy stops it before it leaves, and says so.
    'http://127.0.0.1:9/spy',
  ],
  ['a socket to someone else', "void new WebSocket('ws://127.0.0.1:9/spy')", 'ws://127.0.0.1:9/spy'],
])('notices %s', async (_, script, said) => {
  expect((await faultsOf(script)).join('\n')).toContain(said)
})
