/** React writes the title of a screen before the screen. In a document it belongs into the head, which adds the site's name. */
export function splitTitle(html: string): { readonly title: string; readonly firstQuestion: string } {
  const found = /^<title>([^<]*) · Uncramp<\/title>/.exec(html)
  if (found?.[1] === undefined) throw new Error('The first question was rendered without its title.')
  return { title: unescaped(found[1]), firstQuestion: html.slice(found[0].length) }
}

const characters: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const unescaped = (text: string): string => text.replace(/&[#\w]+;/g, (entity) => characters[entity] ?? entity)
