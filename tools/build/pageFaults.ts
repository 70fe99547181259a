/**
 * What a strict content policy would refuse in a page: anything inline that runs or styles.
 * Data for search engines (`application/ld+json`) is not run and may stand.
 */
export function pageFaults(html: string): readonly string[] {
  const tags = html.match(/<[a-z][^\s>]*(?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? []
  return tags.flatMap((tag) => {
    const faults: string[] = []
    // What a value says is no attribute.
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
