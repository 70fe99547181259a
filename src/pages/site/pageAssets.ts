/** What a page loads, as paths from the root of the site. */
export type PageAssets = {
  readonly styles: readonly string[]
  /** The typeface, asked for together with the style sheet that names it. */
  readonly font: string | undefined
  /** A classic script that runs before anything is painted. */
  readonly early: string | undefined
  /** Modules, which run when the page has been read. */
  readonly modules: readonly string[]
  /** What the modules import, asked for at the same time. */
  readonly preload: readonly string[]
  /** What else a screen of the quiz loads, by the first part of its address, as names in the folder of the early script. */
  readonly screens: { readonly [part: string]: readonly string[] }
}

/** Pages of one kind load the same. */
const pageKinds = ['start', 'quiz', 'now', 'guide', 'help', 'notFound'] as const
export type PageKind = (typeof pageKinds)[number]

export type PageProps = {
  readonly assets: PageAssets
  /** Where the site is published, with a closing slash. Undefined until someone publishes it. */
  readonly siteUrl: string | undefined
}
