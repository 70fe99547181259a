import type { Driver } from './driver'

/** Waits until something holds, and says what did not where it never does. */
export async function until(what: string, holds: () => Promise<boolean>, patience = 15_000): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** The words that can be read in the page, in one line. */
export const wordsOn = (driver: Driver): Promise<string> =>
  driver.run(() => document.body.innerText.replace(/\s+/g, ' '))

export const see = (driver: Driver, words: RegExp): Promise<void> =>
  until(String(words), async () => words.test(await wordsOn(driver)))

/** The heading of the screen in front: another one may stand ready behind it. */
export const headingOn = (driver: Driver): Promise<string> =>
  driver.run(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('main h1')]
    const front = headings.find((heading) => heading.checkVisibility() && !heading.closest('[aria-hidden], [inert]'))
    return front?.innerText ?? ''
  })

/** The colour of the ground as it is painted, from 0 for black to 255 for white. */
export const brightnessOf = (driver: Driver): Promise<number> =>
  driver.run(() => {
    const paper = document.createElement('canvas').getContext('2d')
    if (paper === null) throw new Error('This browser does not draw.')
    paper.fillStyle = getComputedStyle(document.body).backgroundColor
    paper.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = paper.getImageData(0, 0, 1, 1).data
    return (red + green + blue) / 3
  })
