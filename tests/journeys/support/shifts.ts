import type { Page } from 'playwright-core'

/** A thing that jumped under the runner's eyes, without a tap that asked for it. */
type Shift = { readonly at: string; readonly by: number; readonly what: readonly string[] }

/**
 * Notes every layout shift from here on, over any number of pages. Reloads the page, so that its loading counts too.
 * A browser forgives what moves within half a second of a tap; `slowedBy` more milliseconds per script, it no longer can.
 */
export async function shiftsOn(
  page: Page,
  { slowedBy = 0 }: { readonly slowedBy?: number } = {},
): Promise<() => Promise<readonly Shift[]>> {
  const shifts: Shift[] = []
  await page.context().exposeBinding('noteShift', (_, shift: Shift) => void shifts.push(shift))
  await page.context().addInitScript(() => {
    type LayoutShift = PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Node | null }[]
    }
    const note = (window as unknown as { noteShift: (shift: Shift) => Promise<void> }).noteShift
    const name = (node: Node | null) =>
      node instanceof Element ? `${node.tagName}.${node.className}` : `${node?.nodeName}`
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue
        note({ at: location.href, by: entry.value, what: entry.sources.map(({ node }) => name(node)) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  if (slowedBy > 0) {
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, slowedBy))
      await route.continue()
    })
  }
  await page.reload()
  return async () => {
    // A shift is told a little after it happened.
    await page.waitForTimeout(300)
    return shifts
  }
}
