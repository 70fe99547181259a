import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDist } from '../../tools/build/dist'
import { pagesFile } from '../../tools/build/kept'
import { runners } from '../support/runners'
import { savedAnswersOf } from './support/app'
import { builtSite } from './support/builtSite'
import { serveFolder } from './support/folderServer'
import { markOfNext, nextRelease } from './support/nextRelease'
import { answerAll, saidOnTheWay, seeQuestion, seeResult } from './support/quiz'
import { isKept, versionsOn, visitor } from './support/visitor'

let next: Awaited<ReturnType<typeof nextRelease>>
beforeAll(async () => {
  next = await nextRelease(builtSite)
})
afterAll(() => next.remove())

/** The browser looks for a new version now instead of on the next visit, and the new one has come in. */
async function newVersionArrives(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    void registration.update()
  })
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null, undefined, {
    timeout: 60_000,
  })
}

/** A new version was looked for and did not come in whole. */
const newVersionFails = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const ended = new Promise<void>((done) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => installing.state === 'redundant' && done())
      })
    })
    await registration.update().catch(() => undefined)
    await ended
  })

const bar = (page: Page) => page.getByRole('complementary', { name: 'New version' })
const runsNext = (page: Page): Promise<boolean> =>
  page.evaluate((mark) => document.documentElement.outerHTML.slice(0, 200).includes(mark), markOfNext)

describe('a new version', () => {
  it('that arrives in the middle of the quiz waits, loses nothing, and comes when the runner says so', async () => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    const page = await context.newPage()
    await page.goto(`${host.url}quiz/`)
    await isKept(page)
    await answerAll(page, runners.lateInTheRace, { upTo: 'when' })
    host.show(next.folder)
    await newVersionArrives(page)

    await seeQuestion(page, 'when')
    await answerAll(page, runners.lateInTheRace, { from: 'when', upTo: 'heat' })
    expect(await bar(page).count()).toBe(0)
    // Even someone who loads the page again in the middle finds every answer, and the version they began with.
    await page.waitForURL('**/#/q/heat')
    await page.reload()
    await seeQuestion(page, 'heat')
    expect(await runsNext(page)).toBe(false)
    await answerAll(page, runners.lateInTheRace, { from: 'heat' })
    await seeResult(page)

    await bar(page).getByText('A new version of Uncramp is ready').waitFor()
    expect(await runsNext(page)).toBe(false)
    await bar(page).getByRole('button', { name: 'Use it now' }).click()
    await page.waitForFunction((mark) => document.documentElement.outerHTML.slice(0, 200).includes(mark), markOfNext)
    await page.getByText('What to try first').first().waitFor()
    expect(await savedAnswersOf(page)).toEqual(saidOnTheWay(runners.lateInTheRace))
    expect(await bar(page).count()).toBe(0)
    await expect.poll(() => versionsOn(page).then((versions) => versions.length)).toBe(1)
  })

  it('can be put off, and is never spoken of beside a question or beside relief', async () => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    const page = await context.newPage()
    await page.goto(host.url)
    await isKept(page)
    host.show(next.folder)
    await newVersionArrives(page)
    await bar(page).waitFor()
    await bar(page).getByRole('button', { name: 'Later' }).click()
    expect(await bar(page).isVisible()).toBe(false)
    for (const quiet of ['now/', 'quiz/', 'quiz/#/q/where']) {
      await page.goto(`${host.url}${quiet}`)
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await page.waitForTimeout(300)
      expect(await bar(page).count()).toBe(0)
      expect(await runsNext(page)).toBe(false)
    }
  })

  it('taken in one tab lets the other finish its quiz on the version it began with', async () => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    const quiz = await context.newPage()
    await quiz.goto(`${host.url}quiz/`)
    await isKept(quiz)
    await answerAll(quiz, runners.stitch, { upTo: 'where' })
    const start = await context.newPage()
    await start.goto(host.url)
    host.show(next.folder)
    await newVersionArrives(start)
    await bar(start).getByRole('button', { name: 'Use it now' }).click()
    await start.waitForFunction((mark) => document.documentElement.outerHTML.slice(0, 200).includes(mark), markOfNext)

    // Whatever it has not loaded yet is on the device, though the host has it no more.
    const lateScript = [...readDist(builtSite).keys()].find((path) => /^assets\/DataScreen-.*\.js$/.test(path))
    const late = await quiz.evaluate(
      (address) => fetch(address, { cache: 'reload' }).then(({ status }) => status),
      `${host.url}${lateScript}`,
    )
    expect(late).toBe(200)
    await quiz.bringToFront()
    await seeQuestion(quiz, 'where')
    await answerAll(quiz, runners.stitch, { from: 'where' })
    await seeResult(quiz)
    expect(await runsNext(quiz)).toBe(false)
    await bar(quiz).getByRole('button', { name: 'Use it now' }).click()
    await quiz.waitForFunction((mark) => document.documentElement.outerHTML.slice(0, 200).includes(mark), markOfNext)
    expect(await savedAnswersOf(quiz)).toEqual(saidOnTheWay(runners.stitch))
  })

  it.each([
    ['a script of it is missing', /^assets\/main-.*\.js$/],
    ['its pages are missing', pagesFile],
  ])('changes nothing when %s', async (_, broken) => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    const page = await context.newPage()
    await page.goto(host.url)
    await isKept(page)
    const before = await versionsOn(page)
    host.show(next.folder)
    host.breakFile([...readDist(next.folder).keys()].find((path) => broken.test(path)))
    await newVersionFails(page)

    expect(await versionsOn(page)).toEqual(before)
    await host.vanish()
    await page.goto(`${host.url}now/`)
    expect(await runsNext(page)).toBe(false)
    await page.goto(`${host.url}quiz/`)
    await seeQuestion(page, 'signs-now')
  })

  it('that is half uploaded does not come in: files of one version never meet those of another', async () => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    const page = await context.newPage()
    await page.goto(host.url)
    await isKept(page)
    const before = await versionsOn(page)
    // The new worker is there, and one file of the old version still stands in its place.
    host.show(next.folder)
    host.keepFrom(builtSite, 'icon.svg')
    await newVersionFails(page)
    expect(await versionsOn(page)).toEqual(before)
    host.keepFrom(undefined, 'icon.svg')
    await newVersionArrives(page)
  })

  it('shows no word of itself to a runner whose device keeps no answers', async () => {
    const host = await serveFolder(builtSite)
    const { context } = await visitor(host.url)
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('Full.')
      }
    })
    const page = await context.newPage()
    await page.goto(`${host.url}quiz/`)
    await isKept(page)
    host.show(next.folder)
    await newVersionArrives(page)
    await answerAll(page, runners.stitch)
    await seeResult(page)
    await page.waitForTimeout(300)
    expect(await bar(page).count()).toBe(0)
  })
})
