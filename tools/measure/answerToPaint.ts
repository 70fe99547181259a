import { type CDPSession, chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { quiz } from '../../src/content/quiz'
import { type Answers, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { runners } from '../../tests/support/runners'
import { findBrowser } from '../machine/findBrowser'
import { servePeers } from './servePeers'

const answers: Answers = runners.lateInTheRace

/** Runs in the page: from a tap to the paint of the first frame in which another heading is in sight, in milliseconds. */
function watchPaints(): void {
  const times: number[] = []
  // The quiz written by hand has no stage: it writes the next heading into the same element.
  const inSight = () =>
    document.querySelector('.stage__screen:not([hidden], [aria-hidden]) h1') ?? document.querySelector('h1')
  const tap = ({ timeStamp: tapped, isTrusted }: MouseEvent) => {
    if (!isTrusted) return
    const before = inSight()
    const said = before?.textContent
    const look = () => {
      if (inSight() === before && before?.textContent === said)
        return performance.now() - tapped < 2000 && requestAnimationFrame(look)
      // A message is heard after the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(performance.now() - tapped)
      return port2.postMessage(undefined)
    }
    requestAnimationFrame(look)
  }
  addEventListener('click', tap, { capture: true })
  Object.assign(globalThis, { paintTimes: times })
}

/** Runs in the page: gives the answer up to the last tap, and returns where that tap has to go. */
function prepareTap([id, kind, given]: readonly [string, 'one' | 'many', readonly string[]]): Point {
  const option = (answer: string) => document.querySelector<HTMLInputElement>(`#main input[value="${answer}"]`)
  const first = option(given[0] ?? '')
  const button = (name: string) => document.querySelector<HTMLElement>(`#main [data-early="${name}"]`)
  // Groups with one possible answer show circles, but only a question that takes a single answer goes on without "Continue".
  if (kind === 'many') for (const answer of given) option(answer)?.click()
  const target = first === null ? button(given[0] ?? '') : kind === 'one' ? first : button('continue')
  if (!target) throw new Error(`The question ${id} takes no such answer.`)
  target.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = target.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** How long a finger rests on the glass, or on the button of a mouse, in milliseconds. */
const contact = 80

type Pointer = 'mouse' | 'finger'

type Point = { readonly x: number; readonly y: number }

async function tap(pointer: Pointer, page: Page, session: CDPSession, { x, y }: Point): Promise<void> {
  if (pointer === 'mouse') return page.mouse.click(x, y, { delay: contact })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await pause(contact)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Runs in the page: from now on a tap does nothing but put a fresh copy of the heading in its place. */
function changeHeadingOnly(): void {
  const change = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const heading = document.querySelector('h1')
    heading?.replaceWith(heading.cloneNode(true))
  }
  addEventListener('click', change, { capture: true })
}

type TapAt = (point: Point) => Promise<void>

/** The least that a tap can take in this browser on this machine, measured in the same way. */
async function tapOnHeading(page: Page, tapAt: TapAt): Promise<readonly number[]> {
  const before = (await timesIn(page)).length
  await page.evaluate(changeHeadingOnly)
  for (let count = 0; count < 14; count += 1) {
    await tapAt({ x: 180, y: 200 })
    await pause(400)
  }
  return (await timesIn(page)).slice(before)
}

const timesIn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as { paintTimes?: number[] }).paintTimes ?? [])

/** Runs in the page: the middle of the one element that matches a selector. */
function placeOf(selector: string): Point {
  const target = document.querySelector(selector)
  if (!target) throw new Error(`Nothing in sight is ${selector}.`)
  target.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = target.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/**
 * Through the quiz to the result; the last of the times is the result's. Nothing but the tap goes to the page while it is being timed:
 * whoever asks it for something slows it down.
 */
async function walk(page: Page, url: string, tapAt: TapAt): Promise<readonly number[]> {
  await page.goto(`${url}quiz/`)
  // Readers take a while to answer. By then the next screens have been fetched.
  await pause(4000)
  for (const id of quiz.asked(answers).filter((id) => !quiz.extras.has(id))) {
    const point = await page.evaluate(prepareTap, [id, shapeOf(id).kind, [answers[id] ?? 'not-sure'].flat()] as const)
    await pause(400)
    await tapAt(point)
    await pause(700)
  }
  const result = await page.evaluate(placeOf, '.review__bar a[href="#/result"]')
  await pause(400)
  await tapAt(result)
  await pause(2000)
  return timesIn(page)
}

/** The same in the quiz by hand, which has five screens; how long its last answer takes. */
async function lastByHand(page: Page, url: string, tapAt: TapAt): Promise<readonly number[]> {
  await page.goto(`${url}vanilla.html`)
  for (let screen = 0; screen < 5; screen += 1) {
    await pause(700)
    await tapAt(await page.evaluate(placeOf, '[data-answer]'))
  }
  await pause(700)
  return (await timesIn(page)).slice(-1)
}

type PaintTimes = {
  /** From a tap on an answer to the painted next question. */
  readonly answers: readonly number[]
  /** From the last tap to the painted result, and the same in the quiz by hand. */
  readonly result: readonly number[]
  readonly resultByHand: readonly number[]
  /** From a tap to a page in which nothing but the heading was written anew. */
  readonly least: readonly number[]
}

/**
 * How soon a tap is followed by what it leads to, in milliseconds, sorted: the built app in a real browser,
 * on a processor slowed down as Lighthouse's phone is.
 * @param visits how often the quiz is walked through
 * @param slowdown how many times slower than this machine
 * @param pointer of a finger the browser first makes what a mouse would have done, which takes its time
 * @throws if there is no browser or nothing was built
 */
export async function answerToPaint(visits: number, slowdown: number, pointer: Pointer): Promise<PaintTimes> {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chrome or Chromium was found. Run "npm run browser" first.')
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'warn' })
  const peers = await servePeers()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  try {
    const url = server.resolvedUrls?.local[0]
    if (url === undefined) throw new Error('The preview server has no address.')
    const taken: number[] = []
    const least: number[] = []
    const result: number[] = []
    const resultByHand: number[] = []
    for (let visit = 0; visit < visits; visit += 1) {
      const touch = pointer === 'finger'
      const viewport = { width: 360, height: 800 }
      const context = await browser.newContext({ locale: 'en-GB', viewport, hasTouch: touch, isMobile: touch })
      // The compiler names functions with a helper that the page lacks.
      await context.addInitScript('globalThis.__name = (it) => it')
      await context.addInitScript(watchPaints)
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      const tapAt = (point: Point) => tap(pointer, page, session, point)
      const times = await walk(page, url, tapAt)
      taken.push(...times.slice(0, -1))
      result.push(...times.slice(-1))
      least.push(...(await tapOnHeading(page, tapAt)))
      resultByHand.push(...(await lastByHand(page, peers.url, tapAt)))
      await context.close()
    }
    const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b)
    return {
      answers: sorted(taken),
      least: sorted(least),
      result: sorted(result),
      resultByHand: sorted(resultByHand),
    }
  } finally {
    await browser.close()
    peers.close()
    await server.close()
  }
}
