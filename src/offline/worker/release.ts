/** Everything that one build keeps for offline use. Addresses are relative to the site. */
export type Release = {
  readonly id: string
  /** Fingerprints by address: `''` is the start page, `guide/` a folder's page. */
  readonly files: Readonly<Record<string, string>>
  /** The one file that brings all pages: together they are a third of what they are apart. */
  readonly pages: string
}

/** What the worker does with a request for a path inside the site. */
type Answer =
  | { readonly from: 'release'; readonly path: string }
  | { readonly from: 'redirect'; readonly path: string }
  /** Not of this release. It may be of the one before, which a tab still open may be running. */
  | { readonly from: 'elsewhere' }

const knows = ({ files }: Release, path: string): boolean => Object.hasOwn(files, path)

/** @param path relative to the site, without query and fragment. */
export function answerFor(path: string, release: Release): Answer {
  const folder = path.replace(/(^|\/)index\.html$/, '$1')
  if (knows(release, folder)) return { from: 'release', path: folder }
  return knows(release, `${path}/`) ? { from: 'redirect', path: `${path}/` } : { from: 'elsewhere' }
}

/** Hashed names never change their content, so the browser's own cache may answer for them. */
export const isHashed = (path: string): boolean => /(?:^|\/)assets\//.test(path)

export const isPage = (path: string): boolean => /(?:^|\/|\.html)$/.test(path)

/** Messages a page may send to the worker. */
export const messages = {
  /** The runner asked for the new version. */
  takeOver: 'take-over',
  /** A page has loaded whole, so older versions may go if no other tab runs them. */
  tidy: 'tidy',
} as const
