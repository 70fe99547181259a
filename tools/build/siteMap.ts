const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The addresses of the pages for search engines, from the files that were written. */
export function siteMap(files: readonly string[], siteUrl: string): string {
  const pages = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${siteUrl}${file.slice(0, -'index.html'.length)}`)
    .sort()
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((page) => `  <url><loc>${escaped(page)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}

/** Everything may be read. The site map is named only where the address of the site is known. */
export const robots = (siteUrl: string | undefined): string =>
  ['User-agent: *', 'Allow: /', ...(siteUrl === undefined ? [] : [`Sitemap: ${siteUrl}sitemap.xml`]), ''].join('\n')

/** @throws if the address could not stand in a page. */
export function readSiteUrl(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined
  const url = new URL(given)
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL must begin with https:// or http://, not ${given}`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
