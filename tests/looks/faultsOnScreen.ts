import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with what is on screen, one line per element.
 * Its own rule of target size also counts what lies under a bar that sticks to the edge and scrolls out from under it.
 */
export async function axeFaults(
  page: Page,
  { targetSize }: { readonly targetSize: boolean },
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    (enabled) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled } },
      }),
    targetSize,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help} at ${target.join(' ')} ${said(failureSummary)}`),
  )
}

const said = (summary: string): string => summary.split('\n').slice(1, 2).join('').trim()

/** How far the page can be pushed sideways, and what sticks out. */
export const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect()
      return own > 0 && right > width + 0.5
    })
    return wide.map(
      (element) =>
        `${element.tagName}.${element.className} reaches ${element.getBoundingClientRect().right} of ${width}`,
    )
  })

/**
 * Controls too small for a thumb: under 44 px in either direction, or under 24 px for a link inside a text.
 * The label of a box or circle counts as part of it.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, [role="button"], [tabindex="0"]',
    )
    const inText = (control: HTMLElement): boolean => {
      if (getComputedStyle(control).display !== 'inline') return false
      const around = control.closest('p, li, dd, td, figcaption')
      const words = (node: Element | null) => node?.textContent?.trim().length ?? 0
      return words(around) > words(control)
    }
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined
      // A link may be laid over the whole card that it stands in.
      const card = getComputedStyle(control, '::after').inset === '0px' ? control.offsetParent : undefined
      const boxes = [control, label, card].flatMap((part) => (part ? [part.getBoundingClientRect()] : []))
      const width = Math.max(...boxes.map((box) => box.width))
      // The box of a link inside a text is lower than its line, which is what a thumb hits.
      const line = inText(control) ? Number.parseFloat(getComputedStyle(control).lineHeight) || 0 : 0
      const height = Math.max(line, ...boxes.map((box) => box.height))
      // Drawn for a listener only, until it has the focus.
      if (width <= 1 || height <= 1 || Math.max(...boxes.map((box) => box.bottom)) <= 0) return []
      const least = inText(control) ? 24 : 44
      if (Math.round(height) >= least && Math.round(width) >= Math.min(least, 44)) return []
      const name = control.textContent?.trim().slice(0, 40) || control.getAttribute('name')
      return [
        `${control.tagName}.${control.className} “${name}” is ${Math.round(width)} × ${Math.round(height)}, not ${least}`,
      ]
    })
  })
