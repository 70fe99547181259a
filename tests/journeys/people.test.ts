import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { addressOf, openApp, savedAnswersOf } from './support/app'
import { seeHeading } from './support/quiz'

const answers = runners.lateInTheRace

/** Whom the start page names above what it offers. */
const whose = (page: Page): Promise<string> =>
  page.locator('.start__whose:visible').evaluate((line) => getComputedStyle(line, '::after').content)

it('lets a friend use the device without a word of the runner’s answers, and gives it back', async () => {
  const page = await openApp({ at: 'quiz/#/data', answers })
  await page.getByRole('button', { name: 'Add someone' }).click()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Sam')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Open for Sam').waitFor()
  await page.getByText(/^Nothing yet for whoever is open now/).waitFor()
  await page.goto(addressOf('quiz/#/result'))
  await seeHeading(page, 'A few questions are still open')
  await page.goto(addressOf(''))
  expect(await page.getByRole('link', { name: /Carry on|Go on/ }).isVisible()).toBe(false)
  expect(await whose(page)).toBe('"Sam"')
  await page.goto(addressOf('quiz/'))
  await page.getByText('Open for Sam').waitFor()
  await page.getByRole('link', { name: 'Change' }).click()
  await seeHeading(page, 'Settings and your data')
  expect((await page.getByRole('button', { name: 'Open Me' }).boundingBox())?.y).toBeLessThan(800)
  await page.getByRole('button', { name: 'Open Me' }).click()
  await page.getByText('Open for Me').waitFor()
  await page.getByText('Answers', { exact: true }).waitFor()
  expect(await savedAnswersOf(page)).toEqual(answers)
  await page.goto(addressOf(''))
  expect(await whose(page)).toBe('"Me"')
})

it('brings everything of everyone back from one file after a wipe', async () => {
  const page = await openApp({ at: 'quiz/#/data', answers })
  await page.getByRole('button', { name: 'Add someone' }).click()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Sam')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Open for Sam').waitFor()
  await page.getByRole('button', { name: 'Open Me' }).click()
  await page.getByText('Open for Me').waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy of everything' }).click()
  const copy = await buffer(await (await downloading).createReadStream())
  await page.getByText('Last copy: today.').waitFor()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await page.getByText('Everything is deleted.').waitFor()
  const choose = page.getByLabel(/^Bring back a copy/)
  await choose.setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy })
  await page.getByRole('button', { name: 'Yes, bring it back' }).click()
  await page.getByText('Your copy is back.').waitFor()
  await page.getByRole('button', { name: 'Open Sam' }).waitFor()
  expect(await savedAnswersOf(page)).toEqual(answers)
})
