const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function wordsWithout(control: Element, left: string): string {
  const copy = control.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(left)) part.remove()
  return spoken(copy.textContent ?? '')
}

/** What a control is called: by its own label, by others, or by its words. */
function nameOf(control: Element): string {
  const others = control.getAttribute('aria-labelledby')?.split(' ')
  if (others) return spoken(others.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '').join(' '))
  const own = control.getAttribute('aria-label')
  return own === null ? wordsWithout(control, '[aria-hidden="true"]') : spoken(own)
}

/**
 * What can be pressed but is called something else than what stands on it. Whoever speaks to the device says what they see, and nothing
 * happens.
 */
export const namedOtherwise = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('a[href], button, summary, [role="button"], [role="link"]')].flatMap((control) => {
    const seen = wordsWithout(control, '.visually-hidden')
    const name = nameOf(control)
    return name.includes(seen) ? [] : [`“${seen}” is called “${name}”`]
  })
