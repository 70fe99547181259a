import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runners } from '../support/runners'
import { builtSite } from './support/builtSite'
import { serveFolder } from './support/folderServer'
import { answerAll, seeHeading, seeQuestion, seeResult } from './support/quiz'
import { isKept, versionsOn, visitor } from './support/visitor'

it('after one look at the start page, the rest of a visit needs no network at all', async () => {
  const host = await serveFolder(builtSite)
  const { context } = await visitor(host.url)
  const page = await context.newPage()
  await page.goto(host.url)
  await isKept(page)
  await host.vanish()
  await context.setOffline(true)

  await page.getByRole('link', { name: 'Start the quiz' }).first().click()
  await answerAll(page, runners.lateInTheRace)
  await seeResult(page)
  await page.getByRole('link', { name: 'Open my plan' }).first().click()
  await seeHeading(page, /things? to do/)

  await page.goto(`${host.url}guide/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${host.url}guide/causes/training-load/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${host.url}now/#calf`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true)

  // And a new tab, on another day, at the quiz itself.
  await page.close()
  const later = await context.newPage()
  await later.goto(`${host.url}quiz/#/result`)
  await later.getByText('What to try first').first().waitFor()
})

it('without a network every way of writing an address leads to its page, and a wrong one to help', async () => {
  const host = await serveFolder(builtSite, '/')
  const { context } = await visitor(host.url)
  const page = await context.newPage()
  await page.goto(host.url)
  await isKept(page)
  await host.vanish()

  await page.goto(`${host.url}quiz`)
  await seeQuestion(page, 'signs-now')
  expect(page.url()).toBe(`${host.url}quiz/`)
  await page.goto(`${host.url}quiz/index.html?from=a-friend`)
  await seeQuestion(page, 'signs-now')
  await page.goto(`${host.url}guide/causes/no-such-cause/`)
  expect(page.url()).toBe(`${host.url}404.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
})

it('keeps everything that the pages need, and asks for it once', async () => {
  const host = await serveFolder(builtSite)
  const { context } = await visitor(host.url)
  const page = await context.newPage()
  await page.goto(`${host.url}now/`)
  await isKept(page)
  expect(await versionsOn(page)).toHaveLength(1)
  const hashed = host.asked().filter((path) => path.startsWith('assets/'))
  expect(new Set(hashed).size).toBe(hashed.length)
  expect(hashed.length).toBeGreaterThan(5)
  expect(existsSync(join(builtSite, 'service-worker.js'))).toBe(true)
})

it('works without a service worker, where a browser refuses one', async () => {
  const host = await serveFolder(builtSite)
  const { context } = await visitor(host.url)
  await context.addInitScript(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => Promise.reject(new Error('Not here.'))
  })
  const page = await context.newPage()
  await page.goto(`${host.url}quiz/`)
  await answerAll(page, runners.stitch)
  await seeResult(page)
  expect(await versionsOn(page)).toEqual([])
})
