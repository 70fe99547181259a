import type { Driver } from './driver'
import { until } from './onScreen'

/** Works the control that `find` has picked out. Pointer and keyboard are the two hands of a walk. */
export type Hand = (driver: Driver) => Promise<void>

declare global {
  /** The control that a walk is about to work: picked out in one step, found again in the next. */
  var walkTarget: HTMLElement | undefined
}

/** Picks out what can be seen and bears just these words. @returns false if there is none. */
const pickOut = (driver: Driver, words: string): Promise<boolean> =>
  driver.run((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, label')]
    const said = (control: HTMLElement) => control.innerText.replace(/\s+/g, ' ').trim()
    const found = controls.find(
      (control) => control.checkVisibility() && !control.closest('[inert], [aria-hidden]') && said(control) === wanted,
    )
    globalThis.walkTarget = found instanceof HTMLLabelElement ? (found.control ?? found) : found
    return globalThis.walkTarget !== undefined
  }, words)

export const byPointer: Hand = async (driver) => {
  const [x, y] = await driver.run(() => {
    const target = globalThis.walkTarget
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined
    const seen = label ?? target
    seen?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left = 0, top = 0, width = 0, height = 0 } = seen?.getBoundingClientRect() ?? {}
    return [left + width / 2, top + height / 2] as const
  })
  await driver.pressAt(x, y)
}

export const byKeyboard: Hand = async (driver) => {
  const standsOnIt = () =>
    driver.run(() => {
      const target = globalThis.walkTarget
      return target !== undefined && document.activeElement === target
    })
  for (let tabs = 0; !(await standsOnIt()); tabs += 1) {
    if (tabs > 120) throw new Error('Tab never reaches the control.')
    await driver.key('Tab')
  }
  await driver.key((await driver.run(() => globalThis.walkTarget instanceof HTMLInputElement)) ? 'Space' : 'Enter')
}

/** Waits until the screen in front has been in sight for long enough: earlier presses may have been meant for the one before, and are dropped. */
export const untilSeen = (driver: Driver): Promise<void> =>
  until('the screen to take presses', () => driver.run(() => document.documentElement.dataset.unseen === undefined))

/** Waits for the control with just these words, and works it. */
export async function work(driver: Driver, hand: Hand, words: string): Promise<void> {
  await until(`a control “${words}”`, () => pickOut(driver, words))
  await untilSeen(driver)
  await hand(driver)
}
