import type { Page } from 'playwright-core'

/** Words that cannot be read whole: they reach out of the window, or out of a box that cuts off what does not fit. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    const isForListeners = (element: Element) =>
      element.closest('.visually-hidden, .skip, [aria-hidden="true"], svg') !== null
    const cuts = (value: string) => value === 'hidden' || value === 'clip'
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!hasWords(element) || isForListeners(element) || !element.checkVisibility()) return []
      const box = element.getBoundingClientRect()
      const named = `“${element.textContent?.trim().slice(0, 30)}”`
      if (box.right > width + 1 || box.left < -1) return [`${named} reaches out of the window`]
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const edge = around.getBoundingClientRect()
        const wide = cuts(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)
        const high = cuts(overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)
        if (wide || high) return [`${named} is cut off by ${around.tagName}.${around.className}`]
      }
      return []
    })
  })

/** Words that are cut in two at the end of a line, with no hyphen to say so. */
export const brokenWords = (page: Page): Promise<readonly string[]> => brokenUnder(page, { margins: 0, mark: 0 })

/**
 * Words that are cut in two although a line as long as the window lets it be would have held them.
 * Of the window 2.5 rem are granted to the margins of the page and of a card on it, and 2 rem more to what stands
 * before an item: its bullet, number or box to tick. A word that is wider than the rest has no line to stand in.
 */
export const needlesslyBroken = (page: Page): Promise<readonly string[]> => brokenUnder(page, { margins: 2.5, mark: 2 })

type Granted = { readonly margins: number; readonly mark: number }

/** With nothing granted a word may be broken only where the window itself is too narrow for it. */
const brokenUnder = (page: Page, granted: Granted): Promise<readonly string[]> =>
  page.evaluate(({ margins, mark }) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const faults: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const around = node.parentElement
      if (!around?.checkVisibility() || around.closest('.visually-hidden, .skip, [aria-hidden="true"], svg')) continue
      const line = innerWidth - rem * (margins + (around.closest('li, label') ? mark : 0))
      for (const word of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        const parts = [...range.getClientRects()]
        const width = parts.reduce((sum, part) => sum + part.width, 0)
        if (new Set(parts.map(({ top }) => Math.round(top))).size > 1 && width <= line)
          faults.push(`“${word[0]}” is broken inside, in ${around.tagName}.${around.className}`)
      }
    }
    return faults
  }, granted)

/** Fields in which what is typed cannot be seen whole: narrower than the number of kilometres with its margins. */
export const tightFields = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const fields = document.querySelectorAll('select, textarea, input:not([type="checkbox"], [type="radio"])')
    return [...fields].flatMap((field) => {
      const { width } = field.getBoundingClientRect()
      if (!field.checkVisibility() || field.closest('.visually-hidden') || width <= 1 || width >= 4 * rem) return []
      return [`the field ${field.id} is ${Math.round(width / rem)} rem wide, not 4`]
    })
  })

/** Bars that stick to an edge of the window and leave less than two thirds of it to what is read. */
export const greedyBars = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { position, bottom } = getComputedStyle(element)
      return (position === 'fixed' || (position === 'sticky' && bottom !== 'auto')) && element.checkVisibility()
    })
    const heights = bars.map((bar) => bar.getBoundingClientRect().height)
    const taken = heights.reduce((sum, height) => sum + height, 0)
    if (taken <= innerHeight / 3) return []
    return [`bars take ${Math.round(taken)} of ${innerHeight} px: ${bars.map((bar) => bar.className).join(', ')}`]
  })

/** A bar that offers to go on where nothing that could be answered has been in sight yet. */
export const barBeforeAnswers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0)
    const bar = document.querySelector('main:not([aria-hidden]) .choice__bar')?.getBoundingClientRect()
    const first = document.querySelector('main:not([aria-hidden]) :is(.option, .signs > summary, .body-choice)')
    const end = first?.getBoundingClientRect()
    if (bar === undefined || bar.height === 0 || end === undefined || bar.top > innerHeight) return []
    const seen = Math.min(end.bottom, end.top + 100)
    return seen <= bar.top + 1 ? [] : [`the bar at ${Math.round(bar.top)} comes before the first answer at ${end.top}`]
  })

/** "None of these" that can be pressed while some of these have not been in sight yet. */
export const noneBeforeAll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    scrollTo(0, 0)
    const none = document.querySelector('main:not([aria-hidden]) .choice__none')
    const last = [...document.querySelectorAll('main:not([aria-hidden]) .choice :is(.option, .signs > summary)')].at(-1)
    if (none === null || last === undefined || !none.checkVisibility() || !last.checkVisibility()) return []
    const [from, to] = [none.getBoundingClientRect().top, last.getBoundingClientRect().bottom]
    return from >= to ? [] : [`“None of these” at ${Math.round(from)}, and answers as far as ${Math.round(to)}`]
  })

/** Words that look apart and are one word to a listener, who hears no margin. */
export const runTogether = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isInline = (style: CSSStyleDeclaration) => style.display === 'inline'
    const faults: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (!element.checkVisibility() || element.closest('[aria-hidden="true"], svg')) continue
      const after = getComputedStyle(element, '::after')
      const added = /^"(.*)"/.exec(after.content)?.[1] ?? ''
      const own = element.textContent ?? ''
      if (isInline(after) && /^\w/.test(added) && /\S$/.test(own)) faults.push(`${own.slice(-30)}${added}`)
      const next = element.nextSibling
      if (!(next instanceof HTMLElement) || !isInline(getComputedStyle(element)) || !isInline(getComputedStyle(next)))
        continue
      const its = next.textContent ?? ''
      if (/\w$/.test(own) && /^\w/.test(its) && !next.closest('[aria-hidden="true"]'))
        faults.push(`${own.slice(-20)}${its.slice(0, 20)}`)
    }
    return faults
  })

/** The spacing that WCAG 1.4.12 lets readers set for themselves. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
