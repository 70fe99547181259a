/**
 * What a strict content policy would refuse in a page: anything inline that runs or styles.
 * Data for search engines (`application/ld+json`) is not run and may stand.
 * @param ours the scripts and styles that the build itself puts into its pages: their hashes go into the policy
 */
export function pageFaults(page: string, ours: readonly string[] = []): readonly string[] {
  const html = page.replace(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g, (whole, _, text) =>
    ours.includes(fromAnywhere(text)) ? '' : whole,
  )
  const tags = html.match(/<[a-z][^\s>]*(?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? []
  return tags.flatMap((tag) => {
    const faults: string[] = []
    // Values are emptied first: text inside a value is no attribute.
    const names = tag.replace(/"[^"]*"|'[^']*'/g, '""')
    if (/^<style\b/i.test(tag)) faults.push(`an inline style sheet: ${tag}`)
    if (/^<script\b/i.test(tag) && !/\ssrc=/i.test(names) && !/type="application\/ld\+json"/i.test(tag))
      faults.push(`an inline script: ${tag}`)
    if (/\sstyle=/i.test(names)) faults.push(`a style attribute: ${tag}`)
    if (/\son[a-z]+=/i.test(names)) faults.push(`an event attribute: ${tag}`)
    if (/\s(?:href|src|action)="javascript:/i.test(tag)) faults.push(`a script address: ${tag}`)
    return faults
  })
}

/** The text of a style without its relative paths, so that it is the same in pages at any depth. */
export const fromAnywhere = (style: string): string => style.replace(/url\((["']?)(?:\.{0,2}\/)+/g, 'url($1/')
