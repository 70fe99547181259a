import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { reliefs } from '../../src/content/relief'
import { wholeEndings } from '../../src/domain/keepTogether'
import { addressOf, openApp } from './support/app'

/** A phone whose clock the test can move. Presses are judged by that clock too, and on a busy machine it runs behind. */
const openNow = (fragment = '', device: BrowserContextOptions = {}): Promise<Page> =>
  openApp({ at: `now/${fragment}`, device, before: (context) => context.clock.install() })

const see = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
const tapLink = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const tapButton = (page: Page, name: string) => page.getByRole('button', { name }).click()
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

describe('a runner at the roadside', () => {
  it('answers the signs, holds the calf, holds again and walks home', async () => {
    const page = await openNow()
    await see(page, 'Is any of this true?')
    await tapLink(page, 'No, just a cramp')
    await see(page, 'Where is it?')
    await tapLink(page, /^Calf/)
    await see(page, 'Calf')
    await tapButton(page, 'Start 30 seconds')
    const timer = page.getByRole('timer')
    await page.clock.runFor(10_000)
    expect(Number(await timer.textContent())).toBeLessThanOrEqual(20)
    // The digits can be read at arm's length.
    expect((await timer.boundingBox())?.height).toBeGreaterThan(90)
    await page.clock.runFor(21_000)
    await page.getByText('Time. Still tight? Once more.').waitFor()
    await tapButton(page, 'Once more')
    await page.clock.runFor(31_000)
    await page.getByText(/^2 holds, 1 min/).waitFor()
    await tapButton(page, 'It has let go')
    await see(page, 'It let go? Walk a little')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('It let go? Walk a little')
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(40)
  })

  it('is told plainly at ten minutes, even when the phone slept', async () => {
    const page = await openNow('#calf')
    await tapLink(page, 'No, just a cramp')
    await tapButton(page, 'Start 30 seconds')
    await page.clock.fastForward('10:01')
    await page.clock.runFor(2000)
    const warning = page.getByRole('status').filter({ hasText: 'Ten minutes since your first hold' })
    await warning.waitFor()
    expect(await page.getByRole('button', { name: 'Once more' }).isVisible()).toBe(false)
    await page.getByLabel('Hold timer').getByRole('link', { name: 'Get help' }).click()
    await see(page, 'Danger signs: call now')
  })

  it.each([
    [360, 800],
    [360, 640],
    [320, 568],
    [1280, 720],
  ])('reads the steps while the timer runs, with both hands on a wall, at %i × %i', async (width, height) => {
    const page = await openNow('#calf', { viewport: { width, height } })
    await tapLink(page, 'No, just a cramp')
    await tapButton(page, 'Start 30 seconds')
    const steps = await page.getByText('Do not bounce.').boundingBox()
    const dock = await page.getByLabel('Hold timer').boundingBox()
    expect((steps?.y ?? 0) + (steps?.height ?? 0)).toBeLessThanOrEqual(dock?.y ?? 0)
  })

  it.each([
    [360, 640],
    [360, 740],
    [1280, 720],
  ])('finds the timer below the steps in sight, and no caution under it, at %i × %i', async (width, height) => {
    const page = await openNow('', { viewport: { width, height } })
    await tapLink(page, 'No, just a cramp')
    for (const id of ['calf', 'groin'] as const) {
      await page.goto(addressOf(`now/#${id}`))
      const start = await page.getByRole('button', { name: 'Start 30 seconds' }).boundingBox()
      // The steps for the groin fill the lowest window by themselves.
      if (id === 'calf' || height > 640)
        expect((start?.y ?? height) + (start?.height ?? 0), id).toBeLessThanOrEqual(height)
      const dock = await page.getByLabel('Hold timer').boundingBox()
      for (const line of reliefs[id].careful) {
        const caution = page.getByText(wholeEndings(line)).filter({ visible: true })
        expect((await caution.boundingBox())?.y, line).toBeGreaterThan((dock?.y ?? 0) + (dock?.height ?? 0))
        expect(
          await caution.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ).toBeGreaterThan(15.9)
      }
    }
  })

  it('goes back step by step with the button of the browser', async () => {
    const page = await openNow()
    await tapLink(page, 'No, just a cramp')
    await tapLink(page, /^Foot/)
    await see(page, 'Foot')
    await page.goBack()
    await see(page, 'Where is it?')
    await page.goBack()
    await see(page, 'Is any of this true?')
    await page.goForward()
    await see(page, 'Where is it?')
  })

  it('comes from the home screen straight to the signs, and from their no to the calf', async () => {
    const page = await openNow('#calf')
    await see(page, 'Is any of this true?')
    await tapLink(page, 'No, just a cramp')
    await see(page, 'Calf')
    await page.goBack()
    await see(page, 'Is any of this true?')
  })

  it.each(['#/now', '#%E0%A4%A', '#__proto__', '#<script>'])('sees the beginning for %s', async (garbage) => {
    const page = await openNow(garbage)
    await see(page, 'Is any of this true?')
  })

  it('finds every button at least 56 px high, and never has to scroll sideways', async () => {
    const page = await openApp({ at: 'now/', device: { viewport: { width: 320, height: 640 } } })
    for (const fragment of ['', '#help', '#where', '#calf', '#stitch', '#night']) {
      await page.goto(addressOf(`now/${fragment}`))
      await page.reload()
      if (!['', '#help'].includes(fragment)) {
        await tapLink(page, 'No, just a cramp')
        await page.getByRole('link', { name: 'No, just a cramp' }).waitFor({ state: 'hidden' })
      }
      // Until its script has come all steps stand there one below the other.
      await page.waitForFunction(() => document.querySelector('main section[hidden]') !== null)
      const small = await page
        .locator('.now .button:visible, .now__muscle:visible')
        .evaluateAll((targets) =>
          targets.filter((target) => target.getBoundingClientRect().height < 56).map(({ textContent }) => textContent),
        )
      expect(small).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
})

describe('a runner in bed', () => {
  it('gets a dark page on a light device, and the light back for a muscle on the road', async () => {
    const page = await openNow('#night')
    expect(await ground(page)).toBe('rgb(0, 0, 0)')
    await tapLink(page, 'No, just a cramp')
    await see(page, 'In bed at night')
    await page.getByText('Loop a towel or sheet').waitFor()
    await tapLink(page, 'Somewhere else?')
    await tapLink(page, /^Calf/)
    await see(page, 'Calf')
    expect(await ground(page)).toBe('rgb(255, 255, 255)')
  })
})

describe('a phone without JavaScript', () => {
  it('shows everything, danger signs first, and counts without a clock', async () => {
    const page = await openApp({ at: 'now/', device: { javaScriptEnabled: false } })
    const headings = await page.locator('main h2').allTextContents()
    expect(headings.slice(0, 4)).toEqual(['Is any of this true?', 'Danger signs: call now', 'Where is it?', 'Calf'])
    for (const heading of await page.locator('main h2').all()) expect(await heading.isVisible()).toBe(true)
    const holds = Object.values(reliefs).filter((relief) =>
      /count slowly to thirty/.test(JSON.stringify(relief)),
    ).length
    expect(holds).toBeGreaterThan(5)
    expect(await page.getByText(/count slowly to thirty/).count()).toBe(holds)
    expect(await page.getByRole('button').count()).toBe(0)
    await tapLink(page, 'No, just a cramp')
    await tapLink(page, /^Calf/)
    await page.waitForURL('**/now/#calf')
    expect(await page.getByRole('heading', { name: 'Calf', exact: true }).evaluate(inSight)).toBe(true)
  })

  it('is dark at night by its address alone', async () => {
    const page = await openApp({ at: 'now/#night', device: { javaScriptEnabled: false } })
    expect(await ground(page)).toBe('rgb(0, 0, 0)')
  })
})

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
