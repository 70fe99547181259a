import type { Page } from 'playwright-core'

export const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key)

/** What a keyboard user stands on: its id if it is a control of the quiz, else its words. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.id.includes('-') ? at.id : (at?.textContent?.trim() ?? '')
  })

/** Presses Tab until the focus stands on the control with this id or these words. */
export async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < 80; step += 1) {
    await press(page, 'Tab')
    const name = await focusedName(page)
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return
    seen.push(name.slice(0, 30))
  }
  throw new Error(`Tab never reaches “${wanted}”. It goes through: ${[...new Set(seen)].join(' | ')}`)
}
