import { afterEach, describe, expect, it, vi } from 'vitest'
import { showTypeface } from '../../src/early/showTypeface'
import { screenCame } from '../../src/press/screenCame'

/** jsdom knows no typefaces: one that has come, at once. */
async function withTypeface(): Promise<HTMLElement> {
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: async () => ['a face'] } })
  vi.useFakeTimers()
  const page = document.createElement('html')
  showTypeface(page, false)
  await vi.advanceTimersByTimeAsync(400)
  vi.useRealTimers()
  return page
}

const press = (kind = 'pointerup') => document.body.dispatchEvent(new Event(kind, { bubbles: true }))
const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('our typeface, on a first visit', () => {
  afterEach(() => {
    vi.useRealTimers()
    Reflect.deleteProperty(document, 'fonts')
  })

  it.each(['pointerup', 'keydown'])('comes with the screen that a press brings (%s)', async (kind) => {
    const page = await withTypeface()
    expect(page.dataset.typeface).toBeUndefined()
    press(kind)
    screenCame()
    expect(page.dataset.typeface).toBe('')
  })

  it('does not come when the app takes over, or the tab comes back, and nobody pressed anything', async () => {
    const page = await withTypeface()
    screenCame()
    expect(page.dataset.typeface).toBeUndefined()
    press()
    await later(600)
    screenCame()
    expect(page.dataset.typeface).toBeUndefined()
    press()
    screenCame()
    expect(page.dataset.typeface).toBe('')
  })

  it('does not come with a screen that waited for the app, which makes the click once more', async () => {
    const page = await withTypeface()
    press()
    await later(600)
    document.body.click()
    screenCame()
    expect(page.dataset.typeface).toBeUndefined()
  })

  it('is there at once where another page of ours stood before', () => {
    const page = document.createElement('html')
    showTypeface(page, true)
    expect(page.dataset.typeface).toBe('')
  })
})
