import { launch } from 'puppeteer-core'
import { findFirefox } from '../../../tools/machine/findEngines'
import type { Engine } from './driver'

/** Firefox over WebDriver BiDi: it needs no program in between. */
export const firefox: Engine = {
  name: 'Firefox',
  start: async ({ dark = false } = {}) => {
    const executablePath = findFirefox()
    if (executablePath === undefined) throw new Error('No Firefox was found. Run "npm run engines".')
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // 0 is dark and 1 is light, whatever the desktop says.
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
    })
    const page = await browser.newPage()
    await page.setViewport({ width: 360, height: 800 })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(`The page threw: ${error instanceof Error ? error.message : error}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`The console says: ${message.text()}`)
    })
    return {
      go: async (url) => {
        await page.goto(url)
      },
      reload: async () => {
        await page.reload()
      },
      // Its types unwrap handles to elements, which no walk hands over.
      run: <Given extends readonly unknown[], Told>(
        script: (...given: Given) => Told | Promise<Told>,
        ...given: Given
      ) => page.evaluate(script as unknown as (...given: unknown[]) => unknown, ...given) as Promise<Told>,
      pressAt: (x, y) => page.mouse.click(x, y),
      key: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
      takeFaults: () => faults.splice(0),
      printed: () => page.pdf({ format: 'A4' }),
      close: () => browser.close(),
    }
  },
}
