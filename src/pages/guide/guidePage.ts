import type { ReactNode } from 'react'

/** One page of the guide: rendered once, when the site is built. */
export type GuidePage = {
  /** Relative to `guide/`, with a closing slash: `causes/training-load/`. The index of the guide is the empty path. */
  readonly path: string
  /** A page that loads something of its own. */
  readonly kind?: 'help'
  /** Without the name of the site. */
  readonly title: string
  readonly description: string
  /** Told to search engines, as schema.org puts it. */
  readonly jsonLd?: object
  /** Everything inside `<main>`, the `h1` first. Links are relative to the page itself. No hooks of the app's world. */
  readonly body: ReactNode
}
