import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { openApp, savedAnswersOf } from './support/app'
import { optionFor, seeHeading, seeQuestion } from './support/quiz'

const answers = runners.lateInTheRace

const everythingStored = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage))

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

it('deletes everything, and a reload brings nothing back', async () => {
  const page = await openApp({
    at: 'quiz/#/data',
    answers,
    stored: { 'uncramp.set-aside.1': '{"old', 'uncramp.preferences': '{"theme":"dark"}' },
  })
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await page.getByText('Everything is deleted.').waitFor()
  expect(await everythingStored(page)).toEqual([])
  await page.reload()
  await page.getByText('Nothing of yours is kept on this device.').waitFor()
  expect(await everythingStored(page)).toEqual([])
})

it('hands out a copy of everything that brings it back on another device', async () => {
  const page = await openApp({ at: 'quiz/#/data', answers })
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy of everything' }).click()
  const copy = await buffer(await (await downloading).createReadStream())
  const other = await openApp({ at: 'quiz/#/data' })
  const choose = other.getByLabel(/^Bring back a copy/)
  await choose.setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
  await other.getByText(/Nothing was changed/).waitFor()
  await choose.setInputFiles({ name: 'uncramp-answers.json', mimeType: 'application/json', buffer: copy })
  await other.getByRole('button', { name: 'Yes, bring it back' }).click()
  await other.getByText('Your copy is back.').waitFor()
  expect(await savedAnswersOf(other)).toEqual(answers)
})

it('speaks miles once the runner has chosen them, after a reload too', async () => {
  const page = await openApp({ at: 'quiz/#/q/shoes' })
  await optionFor(page, 'shoes', 'middle').waitFor()
  await page.getByRole('link', { name: 'Settings and your data' }).click()
  await page.getByRole('radio', { name: 'miles, lb, °F, fl oz' }).check()
  await page.goBack()
  await optionFor(page, 'shoes', 'middle', 'imperial').waitFor()
  await page.reload()
  await optionFor(page, 'shoes', 'middle', 'imperial').waitFor()
})

it('begins in miles where the device speaks American and is there', async () => {
  const there = { locale: 'en-US', timezoneId: 'America/Denver' }
  const page = await openApp({ at: 'quiz/#/q/shoes', device: there })
  await optionFor(page, 'shoes', 'middle', 'imperial').waitFor()
  const abroad = await openApp({ at: 'quiz/#/q/shoes', device: { ...there, timezoneId: 'Europe/Madrid' } })
  await optionFor(abroad, 'shoes', 'middle').waitFor()
})

it('changes units beside the answers that have a quantity', async () => {
  const page = await openApp({ at: 'quiz/#/q/shoes' })
  await page.getByRole('button', { name: 'Show miles and pounds' }).click()
  await optionFor(page, 'shoes', 'middle', 'imperial').waitFor()
  await page.getByRole('button', { name: 'Show km and kg' }).click()
  await optionFor(page, 'shoes', 'middle').waitFor()
})

it('follows the device’s colours until the runner chooses others', async () => {
  const page = await openApp({ at: 'quiz/#/data', device: { colorScheme: 'light' } })
  await seeHeading(page, 'Settings and your data')
  const light = await ground(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await ground(page)
  expect(dark).not.toBe(light)
  await page.getByRole('radio', { name: 'Light', exact: true }).check()
  expect(await ground(page)).toBe(light)
  await page.getByRole('radio', { name: 'Dark', exact: true }).check()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await ground(page)).toBe(dark)
  await page.reload()
  await seeHeading(page, 'Settings and your data')
  expect(await ground(page)).toBe(dark)
})

it('is one tap away from relief on every screen of the quiz', async () => {
  const page = await openApp({ at: 'quiz/#/q/heat' })
  await seeQuestion(page, 'heat')
  await page.getByRole('link', { name: 'Cramping now?' }).click()
  await page.waitForURL('**/now/')
})
