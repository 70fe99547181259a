import { chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { answerAll } from '../tests/journeys/support/quiz'
import { runners } from '../tests/support/runners'
import { findBrowser } from './findBrowser'

/** Runs in the page: from a tap to the first paint of the heading that it leads to, in milliseconds. */
function watchPaints(): void {
  const times: number[] = []
  let tapped: number | undefined
  let shown: Element | null = null
  const tap = ({ timeStamp }: MouseEvent) => {
    tapped = timeStamp
  }
  addEventListener('click', tap, { capture: true })
  new MutationObserver(() => {
    const heading = document.querySelector('h1')
    if (heading === null || heading === shown) return
    shown = heading
    const since = tapped
    tapped = undefined
    if (since === undefined) return
    requestAnimationFrame(() => {
      // A message is heard after the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(performance.now() - since)
      port2.postMessage(undefined)
    })
  }).observe(document, { childList: true, subtree: true })
  Object.assign(globalThis, { paintTimes: times })
}

async function walk(page: Page, url: string): Promise<readonly number[]> {
  await page.goto(`${url}quiz/`)
  await page.locator(':root[data-live]').waitFor({ state: 'attached' })
  // Nobody answers before they have read; by then the next screens are there.
  await page.waitForTimeout(2500)
  await answerAll(page, runners.lateInTheRace)
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor()
  return page.evaluate(() => (globalThis as { paintTimes?: number[] }).paintTimes ?? [])
}

/**
 * From a tap on an answer to the painted next question, in milliseconds, sorted: the built app in a real browser,
 * on a processor slowed down as Lighthouse's phone is.
 * @param visits how often the quiz is walked through
 * @param slowdown how many times slower than this machine
 * @throws if there is no browser or nothing was built
 */
export async function answerToPaint(visits: number, slowdown: number): Promise<readonly number[]> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chrome or Chromium was found. Run "npm run browser" first.')
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'warn' })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    const url = server.resolvedUrls?.local[0]
    if (url === undefined) throw new Error('The preview server has no address.')
    const times: number[] = []
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 800 } })
      // The compiler names functions with a helper that the page lacks.
      await context.addInitScript('globalThis.__name = (it) => it')
      await context.addInitScript(watchPaints)
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      times.push(...(await walk(page, url)))
      await context.close()
    }
    return times.sort((a, b) => a - b)
  } finally {
    await browser.close()
    await server.close()
  }
}
