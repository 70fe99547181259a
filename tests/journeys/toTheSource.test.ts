import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { openApp } from './support/app'

/**
 * Opens the folds between the page and a place in it, outermost first, and then the sentence's own.
 * Returns the number of taps that it took.
 */
async function tapOpen(sentence: Locator): Promise<number> {
  let taps = 0
  const closed = sentence.locator('xpath=ancestor-or-self::details[not(@open)]')
  while ((await closed.count()) > 0) {
    await closed.first().locator('> summary').click()
    taps += 1
  }
  return taps
}

async function everySourceInTwoTaps(page: Page, at: string, card: string, sentences: string): Promise<number> {
  await page.locator(card).first().waitFor()
  const count = await page.locator(sentences).count()
  for (let index = 0; index < count; index += 1) {
    const sentence = page.locator(sentences).nth(index)
    const taps = await tapOpen(sentence)
    expect(taps, `${at}: ${await sentence.textContent()}`).toBeLessThanOrEqual(2)
    await sentence.locator('.source, a[href*="guide/"]').first().waitFor({ state: 'visible' })
    // Closed again, so that the next sentence starts from the page as it opens.
    await page.reload()
    await page.locator(card).first().waitFor()
  }
  return count
}

it('leads from every reason of a result to its sources in two taps', async () => {
  const page = await openApp({ at: 'quiz/#/result', answers: runners.hotAndDry })
  const seen = await everySourceInTwoTaps(page, 'result', '.cause', '.cause .reasons .reason')
  expect(seen).toBeGreaterThan(3)
})

it('leads from every action of a plan to its sources in two taps', async () => {
  const page = await openApp({ at: 'quiz/#/plan', answers: runners.lateInTheRace })
  await page.locator('.measure').first().waitFor()
  const actions = await page.locator('.measure').count()
  expect(actions).toBeGreaterThan(2)
  for (let index = 0; index < actions; index += 1) {
    const action = page.locator('.measure').nth(index)
    // What is inside of a fold is made when it is opened.
    const sources = action.locator('details', { hasText: 'How sure is this?' })
    // An action is a line until it is opened: that is the first tap.
    await action.locator('button[aria-expanded]').first().click()
    expect(1 + (await tapOpen(sources))).toBeLessThanOrEqual(2)
    await sources.locator('.source').first().waitFor({ state: 'visible' })
  }
})
