import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { runners } from '../support/runners'
import { addressOf, openApp, recordOf, savedAnswersOf } from './support/app'
import {
  answerAll,
  answerOne,
  optionFor,
  saidOnTheWay,
  sayNone,
  seeHeading,
  seeQuestion,
  seeResult,
  tick,
} from './support/quiz'

const answers = runners.stitch

const keptAside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('uncramp.set-aside.'))
      .map((key) => localStorage.getItem(key) ?? ''),
  )

const visitRecord = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('uncramp.visit'))

describe('a browser that will not store anything', () => {
  const refuseToWrite = (context: BrowserContext) =>
    context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })

  it('still gets the runner to the plan, and says to finish in one go', async () => {
    const page = await openApp({ at: 'quiz/', before: refuseToWrite })
    await answerAll(page, answers, { upTo: 'where' })
    await page.getByText(/will not let us save your answers/).waitFor()
    await answerAll(page, answers, { from: 'where' })
    await seeResult(page)
    await page.getByRole('link', { name: 'Open my plan' }).first().click()
    await seeHeading(page, /things? to do/)
    expect(await visitRecord(page)).toBeNull()
  })

  it('may even refuse to be asked', async () => {
    const page = await openApp({
      at: 'quiz/',
      before: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('Access is denied.', 'SecurityError')
            },
          })
        }),
    })
    await answerAll(page, answers)
    await seeResult(page)
  })
})

describe('a record that cannot be read', () => {
  it.each([
    ['is damaged', '{"format":1,"id":"x","answers":{"where":', /could not be read/],
    ['comes from a newer version', '{"format":99,"things":["to come"]}', /come from a newer version of Uncramp/],
  ])('is kept aside word for word when it %s, and the quiz starts afresh', async (_, record, said) => {
    const page = await openApp({ at: 'quiz/', stored: { 'uncramp.visit': record } })
    await page.getByText(said).waitFor()
    await answerAll(page, answers)
    await seeHeading(page, 'Check your answers')
    expect(await savedAnswersOf(page)).toEqual(saidOnTheWay(answers))
    expect(await keptAside(page)).toEqual([record])
    await page.reload()
    await seeHeading(page, 'Check your answers')
    expect(await keptAside(page)).toEqual([record])
  })

  it('keeps nobody out if it was to hold early answers and holds none, and is gone by the next visit', async () => {
    const page = await openApp({ at: 'quiz/', stored: { 'uncramp.early': 'null' } })
    await seeQuestion(page, 'signs-now')
    await page.waitForFunction(() => 'live' in document.documentElement.dataset)
    await sayNone(page)
    await seeQuestion(page, 'where')
    expect(await page.evaluate(() => localStorage.getItem('uncramp.early'))).toBeNull()
  })

  it('does not break the start page', async () => {
    const page = await openApp({ stored: { 'uncramp.visit': '{"format":1,"id":' } })
    await page.getByRole('link', { name: 'Start the quiz' }).first().click()
    await seeQuestion(page, 'signs-now')
  })

  it('is not lost by a newer app that opens in another tab meanwhile', async () => {
    const page = await openApp({ at: 'quiz/#/q/heat' })
    await seeQuestion(page, 'heat')
    const newer = '{"format":99,"things":["to come"]}'
    await page.evaluate((text) => localStorage.setItem('uncramp.visit', text), newer)
    await answerOne(page, 'heat', 'mild')
    await page.getByText(/A newer version of Uncramp is open in another tab/).waitFor()
    expect(await visitRecord(page)).toBe(newer)
  })
})

describe('two tabs', () => {
  it('keep the answers given in either', async () => {
    const one = await openApp({ at: 'quiz/#/q/heat', answers: { where: ['calf'] } })
    const two = await one.context().newPage()
    await two.goto(addressOf('quiz/#/q/when'))
    await seeQuestion(two, 'when')
    await one.bringToFront()
    await answerOne(one, 'heat', 'mild')
    await seeQuestion(one, 'drinking')
    await two.bringToFront()
    await tick(two, 'when', 'in-bed')
    await one.bringToFront()
    await tick(one, 'drinking', 'hardly')
    expect(await savedAnswersOf(two)).toEqual({ where: ['calf'], heat: 'mild', when: ['in-bed'], drinking: ['hardly'] })
  })

  it('show each other what was changed', async () => {
    const one = await openApp({ at: 'quiz/#/q/heat', answers: { heat: 'cold' } })
    const two = await one.context().newPage()
    await two.goto(addressOf('quiz/#/q/heat'))
    await seeQuestion(two, 'heat')
    await one.bringToFront()
    await answerOne(one, 'heat', 'mild')
    await two.bringToFront()
    await expect.poll(() => optionFor(two, 'heat', 'mild').isChecked()).toBe(true)
  })

  it('do not bring back what the other one deleted', async () => {
    const one = await openApp({ at: 'quiz/#/data', answers })
    const two = await one.context().newPage()
    await two.goto(addressOf('quiz/#/q/where'))
    await seeQuestion(two, 'where')
    await one.bringToFront()
    await one.getByRole('button', { name: 'Delete everything' }).click()
    await one.getByRole('button', { name: 'Yes, delete it all' }).click()
    await one.getByText('Everything is deleted.').waitFor()
    await two.bringToFront()
    await tick(two, 'where', 'calf')
    expect(await savedAnswersOf(two)).toEqual({ where: ['calf'] })
  })

  it('leave a record from elsewhere in one piece', async () => {
    const page = await openApp({
      at: 'quiz/#/q/heat',
      stored: { 'uncramp.visit': recordOf(answers), 'not.ours': 'stays' },
    })
    await seeHeading(page, 'This question does not apply to you')
    expect(await savedAnswersOf(page)).toEqual(answers)
    expect(await page.evaluate(() => localStorage.getItem('not.ours'))).toBe('stays')
  })
})
