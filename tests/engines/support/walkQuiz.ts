import type { Driver } from './driver'
import { type Hand, untilSeen } from './hands'
import { headingOn, until } from './onScreen'

/**
 * Picks out what a runner in a hurry works next, going by what is on screen and not by which question it is: "None of these",
 * else the first answer, and with an answer given "Continue".
 */
const pickOutNext = (driver: Driver): Promise<boolean> =>
  driver.run(() => {
    const seen = (control: HTMLElement) => control.checkVisibility() && !control.closest('[inert], [aria-hidden]')
    const all = <Control extends HTMLElement>(selector: string) =>
      [...document.querySelectorAll<Control>(`main ${selector}`)].filter(seen)
    const called = (words: string) => all('button').find(({ innerText }) => innerText.trim() === words)
    const inputs = all<HTMLInputElement>('input').filter(({ type }) => type === 'radio' || type === 'checkbox')
    const given = inputs.some(({ checked }) => checked)
    globalThis.walkTarget = (given ? called('Continue') : called('None of these')) ?? inputs[0] ?? called('Continue')
    return globalThis.walkTarget !== undefined
  })

/** Changes with everything that a step of the walk can bring about. */
const look = (driver: Driver): Promise<string> =>
  driver.run(() => `${location.hash} ${document.querySelectorAll('input:checked').length}`)

/** Answers what is asked until `arrived`, or until so many questions were answered. @returns the headings that were met. */
export async function walkQuiz(
  driver: Driver,
  hand: Hand,
  { questions = 60, arrived = 'Check your answers' } = {},
): Promise<readonly string[]> {
  const met: string[] = []
  for (let steps = 0; steps < 150; steps += 1) {
    await until('a heading', async () => (await headingOn(driver)) !== '')
    const heading = await headingOn(driver)
    if (heading === arrived) return met
    if (met.at(-1) !== heading) met.push(heading)
    if (met.length > questions) return met
    await untilSeen(driver)
    const before = await look(driver)
    await until(`something to answer under “${heading}”`, () => pickOutNext(driver))
    await hand(driver)
    await until(`an answer to be taken under “${heading}”`, async () => (await look(driver)) !== before)
  }
  throw new Error(`The walk goes in circles: ${met.join(' | ')}`)
}
