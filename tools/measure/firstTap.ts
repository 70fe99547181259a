import { type Browser, chromium } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser } from '../machine/findBrowser'
import { median } from './median'
import { servePeers } from './servePeers'

/** A phone of the middle on a slow line, as Lighthouse imagines it. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const slowdown = 4
/** A common phone, on which the first answer is in sight without scrolling. */
const viewport = { width: 412, height: 823 }

/** Runs in the page: when it is first painted, and when another heading is painted after the first tap. */
function watchFirstTap(): void {
  const seen: { painted?: number; taken?: number; at?: { x: number; y: number } } = {}
  Object.assign(globalThis, { firstTap: seen })
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(undefined)
    })
  const answer = () => document.querySelector<HTMLElement>('[data-answer], [data-early=none]')
  const heading = () => document.querySelector('h1')?.textContent
  const look = () => {
    if (answer() === null) return requestAnimationFrame(look)
    const before = heading()
    return afterPaint(() => {
      seen.painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()
      const { left = 0, top = 0, height = 0 } = answer()?.getBoundingClientRect() ?? {}
      seen.at = { x: left + 20, y: top + height / 2 }
      const wait = () => {
        // A page without a script takes no answer.
        if (heading() === before && performance.now() < 6000) return requestAnimationFrame(wait)
        return afterPaint(() => {
          seen.taken = performance.now()
        })
      }
      wait()
    })
  }
  requestAnimationFrame(look)
}

type FirstTap = {
  readonly painted?: number
  readonly taken?: number
  readonly at?: { readonly x: number; readonly y: number }
}

async function sample(browser: Browser, url: string): Promise<FirstTap> {
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true })
  await context.addInitScript('globalThis.__name = (it) => it')
  await context.addInitScript(watchFirstTap)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowLine)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url, { waitUntil: 'commit' })
  const painted = await page.waitForFunction(() => (globalThis as { firstTap?: FirstTap }).firstTap?.at)
  const { x, y } = (await painted.jsonValue()) ?? { x: 0, y: 0 }
  if (y > viewport.height) throw new Error(`The first answer lies ${y} px down, out of sight: no tap can meet it.`)
  await page.mouse.click(x, y)
  await page.waitForFunction(() => (globalThis as { firstTap?: FirstTap }).firstTap?.taken !== undefined)
  const times = await page.evaluate(() => (globalThis as { firstTap?: FirstTap }).firstTap ?? {})
  await context.close()
  return times
}

type FirstTapTimes = {
  /** First paint and first answer visibly taken, in milliseconds: medians. */
  readonly ours: { readonly painted: number; readonly taken: number }
  /** The first paint of a page without a script. */
  readonly staticPainted: number
  /** The first answer taken by a quiz written by hand. */
  readonly vanillaTaken: number
}

/**
 * From the navigation to the first paint, and to the frame that shows that the first answer was taken, beside a page without a
 * script and a quiz written by hand: same browser, slow line, slow processor, each time with an empty cache. Read the ratios.
 * @throws if there is no browser or nothing was built
 */
export async function firstTap(rounds: number): Promise<FirstTapTimes> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chrome or Chromium was found. Run "npm run browser" first.')
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'warn' })
  const peers = await servePeers()
  const ours: FirstTap[] = []
  const still: FirstTap[] = []
  const byHand: FirstTap[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [times, url] of [
        [still, `${peers.url}static.html`],
        [byHand, `${peers.url}vanilla.html`],
        [ours, `${server.resolvedUrls?.local[0]}quiz/`],
      ] as const) {
        const browser = await chromium.launch({
          executablePath,
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
        })
        times.push(await sample(browser, url))
        await browser.close()
      }
    }
  } finally {
    peers.close()
    await server.close()
  }
  return {
    ours: { painted: median(ours.map(({ painted }) => painted)), taken: median(ours.map(({ taken }) => taken)) },
    staticPainted: median(still.map(({ painted }) => painted)),
    vanillaTaken: median(byHand.map(({ taken }) => taken)),
  }
}
