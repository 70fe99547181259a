/** What the style sheet of jsdom reads of an element to say whether it is shown; the rest of its attributes only tell how. */
const telling = ['hidden', 'style', 'open', 'type', 'popover'] as const

/**
 * Has the styles of like elements computed once. Queries by role ask for the style of nearly every element, jsdom tries its hundreds of rules
 * on each anew after every change of the page, and that was most of the time of these tests. Alike are two elements if they and all
 * that they lie in have the same tags and the same telling attributes: then both are shown or neither is.
 */
export function rememberStyles(page: Document): void {
  const view = page.defaultView
  if (view === null || prepared.has(view)) return
  prepared.add(view)
  const compute = view.getComputedStyle.bind(view)
  const styles = new Map<string, CSSStyleDeclaration>()
  let kinds = new WeakMap<Element, string>()
  const kindOf = (element: Element): string => {
    const known = kinds.get(element)
    if (known !== undefined) return known
    const own = telling.map((name) => element.getAttribute(name) ?? '-').join()
    const kind = `${element.parentElement === null ? '' : kindOf(element.parentElement)}>${element.localName} ${own}`
    kinds.set(element, kind)
    return kind
  }
  const forgetKinds = () => {
    kinds = new WeakMap()
  }
  const changes = new view.MutationObserver(forgetKinds)
  changes.observe(page, { subtree: true, childList: true, attributeFilter: [...telling] })
  view.getComputedStyle = (element, pseudo) => {
    // A sheet of the page's own may read anything, and of what lies outside of the page no change is told.
    if (pseudo || page.styleSheets.length > 0 || !element.isConnected) return compute(element, pseudo)
    // What has changed just now is told to the observer only later.
    if (changes.takeRecords().length > 0) forgetKinds()
    const kind = kindOf(element)
    const style = styles.get(kind) ?? compute(element)
    styles.set(kind, style)
    return style
  }
}

const prepared = new WeakSet<Window>()
