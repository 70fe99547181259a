import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { weekdays } from '../../src/domain/programme/weekdays'
import { openApp } from '../journeys/support/app'
import { newDevice } from '../journeys/support/newDevice'
import { openPlace } from '../journeys/support/openPlace'
import { type Place, places } from '../journeys/support/screens'
import { runners } from '../support/runners'
import { sideways } from './faultsOnScreen'
import {
  barBeforeAnswers,
  brokenWords,
  cutOff,
  greedyBars,
  needlesslyBroken,
  noneBeforeAll,
  runTogether,
  spaceText,
  tightFields,
} from './roomOnScreen'

// One device for all of them: what is looked at here is how a screen looks, not what it keeps.
let context: BrowserContext
let page: Page
let settings: CDPSession

beforeAll(async () => {
  context = await newDevice({ reducedMotion: 'reduce' })
  page = await context.newPage()
  settings = await context.newCDPSession(page)
})
afterAll(() => context.close())

/** What a reader sets as the size of ordinary text, 16 px unless set. */
const textSize = (pixels: number) =>
  settings.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } })

/** What needs the most room: a drawing beside the first words of a card, and sets that are counted in many words. */
const tight: readonly Place[] = [
  { name: 'the result of a runner up at night', at: 'quiz/#/result', answers: runners.upAtNight },
  {
    name: 'stretches today',
    at: 'quiz/#/today',
    answers: runners.upAtNight,
    stored: {
      'uncramp.programme': JSON.stringify({
        format: 1,
        id: 'stretches',
        entries: [
          {
            id: 'set-up',
            at: 1,
            is: {
              is: 'set-up',
              start: new Date().toISOString().slice(0, 10),
              days: [...weekdays],
              chosen: ['bedtime-calf-stretch', 'foot-core-strengthening'],
              cues: {},
            },
          },
        ],
      }),
    },
  },
]

it.each([...places, ...tight])(
  '$name can be read in a low window, a narrow one, with big text and with wide text',
  async (place) => {
    const faults: string[] = []
    const note = (how: string, ...found: readonly (readonly string[])[]) => {
      faults.push(...found.flat().map((fault) => `${how}: ${fault}`))
    }
    const look = async (how: string) =>
      note(how, await sideways(page), await cutOff(page), await greedyBars(page), await noneBeforeAll(page))
    await openPlace(page, place)
    for (const [width, height] of [
      [360, 640],
      [320, 640],
      // A laptop at 200% zoom.
      [640, 360],
    ] as const) {
      await page.setViewportSize({ width, height })
      await look(`${width} × ${height}`)
      note(`${width} × ${height}`, await barBeforeAnswers(page), await brokenWords(page))
    }
    note('heard as one word', await runTogether(page))
    await page.setViewportSize({ width: 360, height: 640 })
    for (const size of [24, 28, 32]) {
      await textSize(size)
      const how = `text of ${size} px`
      await look(how)
      note(how, await barBeforeAnswers(page), await needlesslyBroken(page), await tightFields(page))
    }
    await textSize(16)
    await spaceText(page)
    await look('text spaced out')
    expect(faults).toEqual([])
  },
)

it.each([
  ['in our typeface', 640, false],
  ['in the letters that stand in for it', 640, true],
  ['in those on a taller phone', 740, true],
])('shows both answers about a cramp on a phone before anything is scrolled, %s', async (_, height, standIn) => {
  const low = await openApp({ at: 'now/', device: { viewport: { width: 360, height } } })
  if (standIn) await low.evaluate(() => document.documentElement.style.setProperty('--font', 'system-ui, sans-serif'))
  const box = await low.getByRole('link', { name: 'No, just a cramp' }).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
})
