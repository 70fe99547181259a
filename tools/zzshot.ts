import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { visitText } from '../src/state/savedVisit'
import { runners } from '../tests/support/runners'
const name = process.argv[2] ?? 'racesTooFast'
const answers = name.startsWith('{') ? JSON.parse(name) : (runners as any)[name]
const server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'warn' })
const url = server.resolvedUrls!.local[0]!
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const ctx = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 800 }, storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: [{ name: 'uncramp.visit', value: visitText({ id: 'x', rules: 'of-then', answers, stamps: {} }) }] }] } })
const page = await ctx.newPage()
page.setDefaultTimeout(8000)
await page.clock.setFixedTime(new Date('2027-03-01T08:00:00'))
await page.goto(url + 'quiz/#/plan')
await page.waitForTimeout(1500); await page.getByRole('link', { name: 'Plan my weeks' }).first().click(); await page.waitForTimeout(1500); console.log(page.url(), await page.locator('h1').innerText())
for (const d of ['Mon', 'Wed', 'Fri', 'Sun']) await page.getByLabel(d, { exact: true }).check()
await page.getByLabel('Brushing my teeth').first().check()
await page.getByLabel(/longest training run/).fill('12')
await page.getByLabel('A race to come? When?').fill('2027-04-18')
await page.getByLabel(/^How far/).fill('21.1')
await page.getByRole('button', { name: 'Begin today' }).click()
await page.locator('.today h1').waitFor()
await page.screenshot({ path: '/tmp/shot/today.png', fullPage: true })
await page.goto(url + 'quiz/#/programme').catch(() => {})
await page.waitForTimeout(500)
await page.screenshot({ path: '/tmp/shot/weeks.png', fullPage: true })
console.log(page.url(), await page.locator('h1').innerText())
await page.pdf({ path: '/tmp/shot/weeks.pdf', format: 'A4' })
await page.goto(url + 'quiz/#/today')
await page.waitForTimeout(500)
await page.pdf({ path: '/tmp/shot/today.pdf', format: 'A4' })
await browser.close(); await server.close()
process.exit(0)
