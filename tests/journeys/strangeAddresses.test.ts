import { describe, expect, it } from 'vitest'
import { openApp } from './support/app'
import { seeHeading, seeQuestion } from './support/quiz'

describe('a link that is old, mistyped or cut off', () => {
  it.each([
    '#/q/moon-phase',
    '#/nowhere',
    '#garbage',
    '#%E0%A4%A',
    '#/q/__proto__',
    '#/__proto__',
    '#/toString',
    '#<script>alert(1)</script>',
  ])('gets a page that helps for %s', async (fragment) => {
    const page = await openApp({ at: `quiz/${fragment}` })
    await seeHeading(page, 'There is nothing at this address')
    await page.getByRole('link', { name: 'To the start' }).click()
    await page.getByRole('link', { name: 'Start the quiz' }).first().waitFor()
  })

  it('leads on from one to relief, too', async () => {
    const page = await openApp({ at: 'quiz/#/nowhere' })
    await page.getByRole('link', { name: 'I am cramping now' }).click()
    await page.waitForURL('**/now/')
  })

  it('shows no result before every question is answered, and leads to the open one', async () => {
    const page = await openApp({ at: 'quiz/#/plan', answers: { 'signs-now': ['none'] } })
    await seeHeading(page, 'A few questions are still open')
    await page.getByRole('link', { name: 'Go on with the quiz' }).click()
    await seeQuestion(page, 'where')
  })

  it('explains a question that this runner is not asked', async () => {
    const page = await openApp({ at: 'quiz/#/q/stitch', answers: { where: ['calf'] } })
    await seeHeading(page, 'This question does not apply to you')
  })

  it('opens the first question without any fragment', async () => {
    const page = await openApp({ at: 'quiz/' })
    await seeQuestion(page, 'signs-now')
  })
})

describe('a screen that cannot be loaded', () => {
  it('says so, keeps the answers, and works on the next try', async () => {
    const page = await openApp({
      at: 'quiz/#/q/heat',
      mayFault: /ERR_FAILED|Failed to (load|fetch)|dynamically imported module|ReviewScreen|DataScreen/,
    })
    await seeQuestion(page, 'heat')
    await page.route('**/DataScreen*.js', (route) => route.abort())
    await page.getByRole('link', { name: 'Settings and your data' }).click()
    await seeHeading(page, 'This page did not load')
    await page.unroute('**/DataScreen*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await seeHeading(page, 'Settings and your data')
    expect(page.url()).toContain('#/data')
  })
})
