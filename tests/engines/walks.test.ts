import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { recordOf } from '../journeys/support/app'
import { builtSite } from '../journeys/support/builtSite'
import { serveFolder } from '../journeys/support/folderServer'
import { runners } from '../support/runners'
import { asPrinted } from './support/asPrinted'
import type { Driver } from './support/driver'
import { firefox } from './support/firefox'
import { byKeyboard, byPointer, work } from './support/hands'
import { brightnessOf, headingOn, see, until, wordsOn } from './support/onScreen'
import { walkQuiz } from './support/walkQuiz'
import { webKit } from './support/webKit'

describe.each([firefox, webKit])('$name', ({ start }) => {
  let driver: Driver

  beforeAll(async () => {
    driver = await start()
  })
  afterAll(() => driver.close())
  afterEach(() => expect(driver.takeFaults()).toEqual([]))

  const kept = () => driver.run(() => localStorage.getItem('uncramp.visit'))

  /** Puts a record into the device's storage, from a page that does not read it. */
  const keep = async (url: string, record: string) => {
    await driver.go(`${url}404.html`)
    await driver.run((text) => localStorage.setItem('uncramp.visit', text), record)
  }

  /** Each host has a port of its own, and so an origin with nothing in store: a device that has never seen the app. */
  const host = () => serveFolder(builtSite, '/')

  it.each([
    ['pointer', byPointer],
    ['keyboard', byKeyboard],
  ])('walks from the start to the plan by %s', async (_, hand) => {
    const { url } = await host()
    await driver.go(url)
    await work(driver, hand, 'Start the quiz')
    expect((await walkQuiz(driver, hand)).length).toBeGreaterThan(5)
    await work(driver, hand, 'See my likely causes')
    await see(driver, /What to try first/)
    await work(driver, hand, 'Open my plan')
    await until('the plan', async () => /to do/.test(await headingOn(driver)))
    expect(await driver.run(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('keeps the answers and the place over a reload', async () => {
    const { url } = await host()
    await driver.go(`${url}quiz/`)
    await walkQuiz(driver, byPointer, { questions: 4 })
    const [place, answers] = [await headingOn(driver), await kept()]
    await driver.reload()
    await until(`“${place}” again`, async () => (await headingOn(driver)) === place)
    expect(await kept()).toBe(answers)
  })

  it('goes back and forward through the questions', async () => {
    const { url } = await host()
    await driver.go(`${url}quiz/`)
    const met = await walkQuiz(driver, byPointer, { questions: 3 })
    const at = (heading: string | undefined) => until(`“${heading}”`, async () => (await headingOn(driver)) === heading)
    await driver.run(() => history.back())
    await at(met[2])
    await driver.run(() => history.back())
    await at(met[1])
    await driver.run(() => history.forward())
    await at(met[2])
  })

  it('keeps a damaged record aside and starts afresh', async () => {
    const { url } = await host()
    const damaged = '{"format":1,"id":"x","answers":{"where":'
    await keep(url, damaged)
    await driver.go(`${url}quiz/`)
    await see(driver, /could not be read/)
    await walkQuiz(driver, byPointer, { questions: 2 })
    const records = await driver.run(() => Object.values({ ...localStorage }))
    expect(records).toContain(damaged)
    expect(await kept()).not.toBe(damaged)
  })

  it('needs no network after one look at the start page', async () => {
    const { url, vanish } = await host()
    await driver.go(url)
    await until('the site to be kept', () =>
      driver.run(async () => {
        await navigator.serviceWorker.ready
        return navigator.serviceWorker.controller !== null
      }),
    )
    await vanish()
    await work(driver, byPointer, 'Start the quiz')
    await walkQuiz(driver, byPointer)
    await work(driver, byPointer, 'See my likely causes')
    await see(driver, /What to try first/)
    await driver.go(`${url}guide/causes/training-load/`)
    expect(await headingOn(driver)).not.toBe('')
    await driver.go(`${url}now/#calf`)
    await see(driver, /just a cramp/)
  })

  it('counts the seconds of a stretch, and leads on when it has let go', async () => {
    const { url } = await host()
    await driver.go(`${url}now/#calf`)
    await work(driver, byPointer, 'No, just a cramp')
    await work(driver, byPointer, 'Start 30 seconds')
    const digits = () => driver.run(() => Number(document.querySelector('[role="timer"]')?.textContent))
    await until('the clock to run', async () => (await digits()) < 28)
    await work(driver, byPointer, 'It has let go')
    await see(driver, /It let go\? Walk a little/)
  })

  it('prints the plan in black on white, without what is only for a screen', async () => {
    const { url } = await host()
    await keep(url, recordOf(runners.lateInTheRace))
    await driver.go(`${url}quiz/#/plan`)
    await until('the plan', async () => /to do/.test(await headingOn(driver)))
    if (driver.printed) expect(new TextDecoder().decode((await driver.printed()).slice(0, 5))).toBe('%PDF-')
    expect(await wordsOn(driver)).toContain('Cramping now?')
    await asPrinted(driver)
    expect(await wordsOn(driver)).not.toContain('Cramping now?')
    expect(await brightnessOf(driver)).toBe(255)
    expect(await headingOn(driver)).toMatch(/to do/)
  })
})

describe.each([firefox, webKit])('$name on a device set to dark', ({ start }) => {
  it('is dark from the first page on, until the runner wants it light', async () => {
    const driver = await start({ dark: true })
    try {
      const { url } = await serveFolder(builtSite, '/')
      for (const page of ['', 'quiz/', 'now/', 'guide/']) {
        await driver.go(url + page)
        expect(await brightnessOf(driver), page).toBeLessThan(60)
      }
      await driver.go(`${url}quiz/#/data`)
      await work(driver, byPointer, 'Light')
      await until('the light', async () => (await brightnessOf(driver)) > 200)
      await driver.go(`${url}now/`)
      expect(await brightnessOf(driver)).toBeGreaterThan(200)
    } finally {
      await driver.close()
    }
  })
})
