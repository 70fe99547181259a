import { createHash } from 'node:crypto'

/** The scripts and styles that stand in a page itself, each as the policy names it: by the hash of its text. */
export type Inline = { readonly script: readonly string[]; readonly style: readonly string[] }

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What stands between the tags, data for search engines aside: no browser runs that. */
const textsIn = (html: string, tag: keyof Inline): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '', text]) => text !== '' && !attributes.includes('application/ld+json'))
    .map(([, , text = '']) => text)

/** The hashes of all scripts and styles that stand in a page. */
export const inlineIn = (html: string): Inline => ({
  script: textsIn(html, 'script').map(hashOf),
  style: textsIn(html, 'style').map(hashOf),
})

/** All of them, each once, in an order that does not depend on the pages'. */
export function joinInline(pages: readonly Inline[]): Inline {
  const all = (tag: keyof Inline) => [...new Set(pages.flatMap((page) => page[tag]))].sort()
  return { script: all('script'), style: all('style') }
}
