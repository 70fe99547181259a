import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { addressOf, openApp } from './support/app'
import { shiftsOn } from './support/shifts'

it('asks for the screen that the address names before the app has arrived, with its style sheet behind those of the page', async () => {
  const page = await openApp({ answers: runners.lateInTheRace })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*assets\//, '')))
  await page.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
    await expect.poll(() => asked.join(' ')).toMatch(/rules-.*\.js/)
    await expect.poll(() => asked.join(' ')).toMatch(/outcome-.*\.js/)
    await route.continue()
  })
  await page.goto(addressOf('quiz/#/plan'))
  await page.getByRole('heading', { level: 1, name: /to do/ }).waitFor()
  const sheets = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  )
  expect(sheets.map((href) => /\/(\w+)-[^/]*$/.exec(href)?.[1])).toEqual(['emergencyNumbers', 'outcome'])
})

it('shows nothing before the style sheet of the screen has come', async () => {
  const page = await openApp({ answers: runners.lateInTheRace })
  const shifts = await shiftsOn(page)
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/assets\/outcome-[^/]*\.css$/, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(addressOf('quiz/#/result'), { waitUntil: 'commit' })
  await page.waitForResponse(/\/assets\/rules-[^/]*\.js$/)
  await page.waitForTimeout(500)
  expect(await page.locator('.result').count()).toBe(0)
  arrive()
  await page.getByText('What to try first').first().waitFor()
  expect(await shifts()).toEqual([])
})

it('shows the result although the early request for its style sheet failed', async () => {
  const page = await openApp({ answers: runners.lateInTheRace, mayFault: /ERR_FAILED/ })
  let failed = false
  await page.route(/\/assets\/outcome-[^/]*\.css$/, async (route) => {
    if (failed) return route.continue()
    failed = true
    return route.abort()
  })
  await page.goto(addressOf('quiz/#/result'))
  await page.getByText('What to try first').first().waitFor()
  expect(failed).toBe(true)
  expect(await page.locator('.first-steps').evaluate((it) => getComputedStyle(it).padding)).not.toBe('0px')
})
