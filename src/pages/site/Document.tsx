import type { ReactNode } from 'react'
import type { PageAssets, ScreenAssets } from './pageAssets'

type DocumentProps = {
  /** Without the name of the site, which is added. */
  readonly title: string
  readonly description: string
  /** From the root of the site, with a closing slash: `guide/cramps/`. */
  readonly path: string
  /** What leads from this page to the root of the site, with a closing slash. */
  readonly root: string
  readonly assets: PageAssets
  /** Where the site is published, with a closing slash. Unknown until someone publishes it. */
  readonly siteUrl: string | undefined
  readonly jsonLd?: object | undefined
  /** A page that search engines should leave out. */
  readonly unlisted?: boolean
  /**
   * The id of the part that must have been read before the browser paints. Without it the browser may paint an empty page
   * first.
   */
  readonly firstContent?: string
  readonly children: ReactNode
  /** Content that is not shown at first; it stands behind the early script. */
  readonly shownLater?: ReactNode
}

/** A whole HTML document. Written by the build alone, with nothing inline but the script and the style whose hashes the content policy names. */
export function Document(props: DocumentProps) {
  const {
    title,
    description,
    path,
    root,
    assets,
    siteUrl,
    jsonLd,
    unlisted = false,
    firstContent,
    children,
    shownLater,
  } = props
  const named = `${title} · Uncramp`
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{named}</title>
        <meta name="description" content={description} />
        {unlisted && <meta name="robots" content="noindex" />}
        {firstContent && <link rel="expect" href={`#${firstContent}`} blocking="render" />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which the policy knows by its hash */}
        <script dangerouslySetInnerHTML={{ __html: assets.beforePaint }} />
        {assets.style && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, which the policy knows by its hash
          <style dangerouslySetInnerHTML={{ __html: fromHere(assets.style, root) }} />
        )}
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={root + style} />
        ))}
        <meta name="theme-color" content="#faf6ef" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171513" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        {siteUrl && !unlisted && <link rel="canonical" href={siteUrl + path} />}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="Uncramp" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        {siteUrl && <meta property="og:url" content={siteUrl + path} />}
        {siteUrl && <meta property="og:image" content={`${siteUrl}share.png`} />}
        {jsonLd && <JsonLd data={jsonLd} />}
      </head>
      <body>
        {children}
        <script
          data-modules={fromPage(assets.modules, root)}
          data-with={fromPage(assets.preload, root)}
          {...(assets.screens && forScreens(assets.screens, root))}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, which the policy knows by its hash
          dangerouslySetInnerHTML={{ __html: assets.early }}
        />
        {shownLater}
      </body>
    </html>
  )
}

/** What the early script asks for when the address names a screen. */
const forScreens = ({ rest, q, table }: ScreenAssets, root: string) => ({
  'data-rest': fromPage(rest, root),
  'data-q': fromPage(q, root),
  'data-table': root + table,
})

const fromPage = (files: readonly string[], root: string): string => files.map((file) => root + file).join(' ')

/** A style sheet finds its files from where it stands. */
const fromHere = (style: string, root: string): string => style.replace(/url\((['"]?)\//g, `url($1${root}`)

/** Data for search engines: no browser runs it. `<` is written so that no text can end the element. */
function JsonLd({ data }: { readonly data: object }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own content, and React would escape the quotes of the JSON
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(data) }} />
  )
}

const asJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
