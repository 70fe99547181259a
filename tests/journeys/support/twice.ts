import type { CDPSession, Locator, Page } from 'playwright-core'

export type Pointer = 'finger' | 'mouse'

type Point = { readonly x: number; readonly y: number }

/** A press at a place, as the hardware does it: nothing waits for the page, nothing looks whether it is ready. */
async function pressAt(session: CDPSession, pointer: Pointer, { x, y }: Point, count: number): Promise<void> {
  if (pointer === 'finger') {
    // Sent in one go: a busy page answers late, and the finger does not wait for it.
    const down = session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    const up = session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await Promise.all([down, up])
    return
  }
  const mouse = (type: 'mousePressed' | 'mouseReleased') =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: count })
  const moved = session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
  await Promise.all([moved, mouse('mousePressed'), mouse('mouseReleased')])
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Presses on a place and, so many milliseconds later, once more where the first press was. */
export async function pressTwice(page: Page, target: Locator, pointer: Pointer, gap: number): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('There is nothing to press on.')
  const at = { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 }
  const session = await page.context().newCDPSession(page)
  // Both are on their way before anything is answered: a page that is busy must not delay the second.
  const first = pressAt(session, pointer, at, 1)
  await pause(gap)
  await Promise.all([first, pressAt(session, pointer, at, 2)])
  await session.detach()
}

/** The way to make the processor so many times slower, and as quick as it is with 1. */
export async function processorOf(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}
