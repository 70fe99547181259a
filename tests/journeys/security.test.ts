import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runners } from '../support/runners'
import { addressOf, openApp } from './support/app'
import { builtSite } from './support/builtSite'
import { answerQuestion, seeQuestion } from './support/quiz'

const everyPage = readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
  .sort()

const inTheQuiz = ['q/signs-now', 'q/where', 'review', 'result', 'plan', 'data', 'model'].map((it) => `quiz/#/${it}`)

/** From the first moment of each page, writes down whatever its policy has stopped. */
async function noteViolations(context: BrowserContext, into: string[]): Promise<void> {
  await context.exposeFunction('noteViolation', (text: string) => void into.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const note: unknown = Reflect.get(window, 'noteViolation')
      if (typeof note === 'function') note(`${effectiveDirective} ${blockedURI} ${sample} on ${location.pathname}`)
    })
  })
}

/** What someone gets done who could change a page on its way, or slip a script into it. */
const attack = `
  const tries = {
    eval: () => eval('1'),
    function: () => new Function('return 1')(),
    html: () => { document.body.innerHTML = '<b>hello</b>' },
    policy: () => trustedTypes.createPolicy('mine', { createHTML: (text) => text }),
    worker: () => navigator.serviceWorker.register('other-worker.js'),
  }
  const done = []
  for (const [name, attempt] of Object.entries(tries)) {
    try { await attempt(); done.push(name) } catch {}
  }
  document.documentElement.dataset.done = done.join(' ')
`

/** Changes the quiz page on its way to the runner. */
async function changeOnTheWay(context: BrowserContext, { withoutHeaders }: { readonly withoutHeaders: boolean }) {
  await context.route('**/attack.js', (route) => route.fulfill({ contentType: 'text/javascript', body: attack }))
  await context.route('**/quiz/', async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    if (withoutHeaders) delete headers['content-security-policy']
    const bad = [
      '<script>document.documentElement.dataset.inline = "ran"</script>',
      '<img src="nothing.png" onerror="document.documentElement.dataset.handler = 1">',
      '<style>body { outline: 9px solid red }</style>',
      '<base href="https://example.com/">',
      '<script src="../attack.js" type="module"></script>',
    ]
    await route.fulfill({
      response,
      headers,
      body: (await response.text()).replace('</body>', `${bad.join('')}</body>`),
    })
  })
}

const expected = /Content Security Policy|Trusted|nothing\.png|TrustedHTML|TrustedScript/

describe('the policy of the site', () => {
  it('is crossed by no page and no screen, and no request goes to anyone else', { timeout: 180_000 }, async () => {
    const noted: string[] = []
    // A request to another origin, an error or a complaint fails the test by itself: `openApp` watches for them.
    const page = await openApp({
      answers: runners.lateInTheRace,
      device: { serviceWorkers: 'allow' },
      before: (context) => noteViolations(context, noted),
    })
    const paths = [...everyPage, ...inTheQuiz]
    const lookAtTheRest = async (tab: Page) => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
        await tab.goto('about:blank')
        await tab.goto(addressOf(path))
        await tab.getByRole('heading', { level: 1 }).first().waitFor()
        if (path.startsWith('quiz/')) await tab.waitForLoadState('networkidle')
      }
    }
    const tabs = [page, ...(await Promise.all([1, 2, 3].map(() => page.context().newPage())))]
    await Promise.all(tabs.map(lookAtTheRest))
    expect(everyPage.length).toBeGreaterThan(2)
    expect(noted).toEqual([])
  })

  it.each([
    ['in the header', false],
    ['in the page, where a host sends no headers', true],
  ])('%s stops a script that was slipped into a page, and the quiz goes on', async (_, withoutHeaders) => {
    const noted: string[] = []
    const page = await openApp({
      at: 'quiz/',
      // A worker is among what the script tries.
      device: { serviceWorkers: 'allow' },
      mayFault: expected,
      before: async (context) => {
        await noteViolations(context, noted)
        await changeOnTheWay(context, { withoutHeaders })
      },
    })
    await page.waitForFunction(() => document.documentElement.dataset.done !== undefined)
    const { inline, handler, done } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
    expect({ inline, handler, done }).toEqual({ inline: undefined, handler: undefined, done: '' })
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineStyle)).toBe('none')
    expect(noted.join('\n')).toMatch(/script-src/)
    expect(noted.join('\n')).toMatch(/base-uri/)
    expect(noted.join('\n')).toMatch(/require-trusted-types-for/)
    await answerQuestion(page, 'signs-now', ['none'])
    await seeQuestion(page, 'where')
  })

  it('lets nobody put the app into a frame', async () => {
    const page: Page = await openApp({ mayFault: /frame-ancestors|ancestor|X-Frame-Options/i })
    const address = addressOf('quiz/')
    await page.goto('about:blank')
    await page.setContent(`<iframe src="${address}"></iframe>`)
    const frame = page.frames().at(-1)
    await frame?.waitForLoadState()
    expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0)
    expect(frame?.url()).not.toContain('/quiz/')
  })
})
