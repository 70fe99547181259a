import { posix } from 'node:path'
import { policyInPage } from './headers'
import { inlineIn } from './inline'

/** What an earlier run of this code, or the page itself, may have put there already. It is removed first. */
const ours: readonly RegExp[] = [
  /[ \t]*<meta http-equiv="Content-Security-Policy"[^>]*>\n?/g,
  /[ \t]*<meta name="referrer"[^>]*>\n?/g,
  /[ \t]*<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n?/g,
  / ?[^" ]*\/offline-[^"/ ]*\.js(?=[^"<>]*")/g,
]

/** Where the early script is told which modules to ask for. */
const modules = /(<script\b[^>]*\sdata-modules=")([^"]*)"/

const charset = /<meta\s+charset="?utf-8"?\s*\/?>/i

/** This page is sent for wrong addresses at any depth, so its links cannot be relative. */
const pageAtAnyDepth = '404.html'

function wayFrom(page: string, path: string, root: string): string {
  if (page === pageAtAnyDepth) return root + path
  const relative = posix.relative(posix.dirname(page), path)
  return relative.startsWith('.') ? relative : `./${relative}`
}

type Site = {
  /** Path of the offline script inside the site. */
  readonly script: string
  /** Path of the site on its host, with a closing slash. */
  readonly root: string
}

/**
 * Adds to a built page what every page carries: our policy (for hosts that send no headers), the links for the home screen, and
 * the offline script. Running it twice gives the same result.
 * @param page path of the page inside the site
 */
export function withPageHead(html: string, page: string, { script, root }: Site): string {
  const link = (path: string): string => wayFrom(page, path, root)
  const bare = ours.reduce((text, tag) => text.replace(tag, ''), html)
  const first = charset.exec(bare)
  const headEnd = bare.indexOf('</head>')
  if (first === null || headEnd < first.index) throw new Error(`${page} has no charset in its head.`)
  if (!modules.test(bare.slice(headEnd))) throw new Error(`${page} has no early script that asks for modules.`)
  const afterCharset = first.index + first[0].length
  return [
    bare.slice(0, afterCharset),
    // It comes before anything that loads, since a policy does not apply to what stands before it.
    `<meta http-equiv="Content-Security-Policy" content="${policyInPage(inlineIn(bare))}"><meta name="referrer" content="no-referrer">`,
    bare.slice(afterCharset, headEnd),
    `<link rel="manifest" href="${link('manifest.webmanifest')}">`,
    `<link rel="apple-touch-icon" href="${link('icons/apple-touch-icon.png')}">`,
    bare
      .slice(headEnd)
      .replace(modules, (_, before: string, others: string) => `${before}${[others, link(script)].join(' ').trim()}"`),
  ].join('')
}
