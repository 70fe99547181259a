/** What a page loads, as paths from the root of the site, and what stands in it. */
export type PageAssets = {
  readonly styles: readonly string[]
  /** Style that stands in the page itself, so that nothing has to come before it is painted. Its addresses start at the root of the site. */
  readonly style: string | undefined
  /** A classic script in the head of the page, which runs before anything is painted. */
  readonly beforePaint: string
  /** A classic script behind what the page shows first. */
  readonly early: string
  /** Modules, which the early script asks for when the page has been painted. */
  readonly modules: readonly string[]
  /** What the modules import, asked for at the same time. */
  readonly preload: readonly string[]
  /** What the screens of the quiz load besides; undefined where a page has none. */
  readonly screens: ScreenAssets | undefined
}

/** Files as paths from the root of the site. */
export type ScreenAssets = {
  /** What any screen loads but the first question, on a device that holds nothing of ours. */
  readonly rest: readonly string[]
  /** What the questions after the first load: every runner comes to them. */
  readonly q: readonly string[]
  /** A file that names, for every screen, what it loads. On a first visit hardly anyone opens one by its address, so it stands apart. */
  readonly table: string
}

/** Pages of one kind load the same. */
export const pageKinds = ['start', 'quiz', 'now', 'guide', 'help', 'notFound'] as const
export type PageKind = (typeof pageKinds)[number]

export type PageProps = {
  readonly assets: PageAssets
  /** Where the site is published, with a closing slash. Undefined until someone publishes it. */
  readonly siteUrl: string | undefined
}
