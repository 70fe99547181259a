import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { brotliBytes, gzipBytes, manifestOf, readDist } from '../build/dist'
import { isKept, isSentToKeep, pagesFile } from '../build/kept'
import { pageParts, withImports } from '../build/pageWeight'
import { outdated, type WrittenFigure } from './writtenFigures'

const kB = 1000

const dist = readDist(process.argv[2])
const manifest = manifestOf(dist)
const parts = (page: string) => pageParts(page, dist, manifest)
const start = parts('index.html')
const quiz = parts('quiz/index.html')
const now = parts('now/index.html')
// Without scripts every limit would be kept, and the quiz would not work.
if (quiz.scripts.length < 2) throw new Error('The quiz loads no app at all: the build is not whole.')

const scripts = [...start.scripts, ...quiz.scripts]
const rest = Object.keys(manifest).find((key) => manifest[key]?.name === 'rest')
if (rest === undefined) throw new Error('The build holds no rest of the app.')

const guides = [...dist.keys()].filter((path) => /^guide\/(?:.+\/)?index\.html$/.test(path)).map(parts)
if (guides.length < 50) throw new Error(`Only ${guides.length} pages of the guide were built.`)

const sizes = (pages: readonly { readonly page: string; readonly paths: readonly string[] }[]) =>
  pages.map(({ page, paths }) => ({ page, bytes: brotliBytes(dist, paths) })).sort((a, b) => b.bytes - a.bytes)

const [heaviest] = sizes(guides.map(({ page, styles }) => ({ page, paths: [page, ...styles] })))
/** The one page of the guide that does something: it shows the emergency numbers of the country that is chosen. */
const help = 'guide/get-help/index.html'
const scriptsOf = (pages: typeof guides) => sizes(pages.map(({ page, scripts }) => ({ page, paths: scripts })))[0]
const mostScript = scriptsOf(guides.filter(({ page }) => page !== help))
const helpScript = scriptsOf(guides.filter(({ page }) => page === help))
if (heaviest === undefined || mostScript === undefined || helpScript === undefined)
  throw new Error('There is no guide to weigh, or no page for help in it.')

const budgets = [
  // One round trip of a fresh connection carries about 14 kB.
  { what: 'Start page, HTML and CSS', bytes: brotliBytes(dist, [start.page, ...start.styles]), limit: 14 * kB },
  { what: 'JavaScript until the app has taken over', bytes: brotliBytes(dist, scripts), limit: 72 * kB },
  {
    // The code that reads stored records comes beside the first part: see docs/decisions/speed.md. It was 90 until 2026-11-28: half of
    // what each release added are the names of its files, and their hashes alone make a hundred bytes more or less.
    what: 'The same where something is kept on the device',
    bytes: brotliBytes(dist, [...new Set([...scripts, ...withImports(rest, manifest)])]),
    limit: 91 * kB,
  },
  { what: 'Relief page, JavaScript', bytes: brotliBytes(dist, now.scripts), limit: 6 * kB },
  { what: `Heaviest guide page, HTML and CSS (${heaviest.page})`, bytes: heaviest.bytes, limit: 40 * kB },
  { what: 'A guide page, JavaScript', bytes: mostScript.bytes, limit: 1.5 * kB },
  { what: 'The page for help, JavaScript with the numbers of every country', bytes: helpScript.bytes, limit: 3 * kB },
  {
    what: 'Everything kept for offline',
    bytes: brotliBytes(dist, [...dist.keys()].filter(isSentToKeep)),
    limit: 700 * kB,
  },
]

const weighed = (what: string) => (budgets.find((one) => one.what === what)?.bytes ?? Number.NaN) / kB

for (const { what, bytes, limit } of budgets) {
  const over = bytes > limit
  console.log(`${over ? 'OVER' : 'ok  '}  ${what}: ${(bytes / kB).toFixed(1)} kB of ${limit / kB} kB (brotli)`)
  if (over) process.exitCode = 1
}

/**
 * Files that import each other in a circle: one would run before what it needs is there, and the app would stop. Nothing else
 * notices that.
 */
const circles = Object.values(manifest)
  .filter(({ file, imports = [] }) => imports.some((one) => withImports(one, manifest).has(file)))
  .map(({ file }) => file)
console.log(`${circles.length > 0 ? 'OVER' : 'ok  '}  Scripts that wait for each other: ${circles.join(', ') || 0}`)
if (circles.length > 0) process.exitCode = 1

/** Scripts that a guide page may load: small, without a framework, and known by name. Those for emergency numbers serve the app, too. */
const guideScripts = /^(?:early|offline|driveNumbers|emergencyNumbers|keptCountry|ground)-/

const strangers = guides.flatMap(({ page, scripts }) =>
  scripts.filter((path) => !guideScripts.test(posix.basename(path))).map((path) => `${page} loads ${path}`),
)
console.log(
  `${strangers.length > 0 ? 'OVER' : 'ok  '}  Guide pages with a script that is not theirs: ${strangers.length}`,
)
for (const stranger of strangers) console.log(`      ${stranger}`)

// What the relief page shares with the quiz would drag the framework along.
const shared = now.scripts.filter((path) => quiz.scripts.includes(path) && !guideScripts.test(posix.basename(path)))
console.log(`${shared.length > 0 ? 'OVER' : 'ok  '}  Scripts of the quiz on the relief page: ${shared.length}`)
if (strangers.length + shared.length > 0) process.exitCode = 1

const typeface = [...dist.keys()].filter((path) => path.endsWith('.woff2'))
const sent = [...dist.keys()].filter(isSentToKeep)
const keptPages = [...dist.keys()].filter((path) => isKept(path) && path.endsWith('.html'))
const oneFileOfPages = [...dist.keys()].filter((path) => pagesFile.test(path))
const firstVisit = [start.page, ...sent]

/** What the docs say about the build, in kB or in files. */
const written: { readonly [page: string]: readonly WrittenFigure[] } = {
  'README.md': [
    { says: /Start page, HTML and CSS \| ([\d.]+) kB/, is: weighed('Start page, HTML and CSS') },
    { says: /has taken over \| ([\d.]+) kB/, is: weighed('JavaScript until the app has taken over') },
    { says: /kept on the device \| ([\d.]+) kB/, is: weighed('The same where something is kept on the device') },
    { says: /JavaScript of a guide page[^|]*\| ([\d.]+) kB/, is: weighed('A guide page, JavaScript') },
    { says: /kept for offline use \| ([\d.]+) kB/, is: weighed('Everything kept for offline') },
  ],
  'docs/hosting.md': [
    { says: /start page readable \| ([\d.]+) kB/, is: brotliBytes(dist, [start.page, ...start.styles]) / kB },
    { says: /and ([\d.]+) kB for the typeface/, is: brotliBytes(dist, typeface) / kB },
    { says: /everything kept for offline \| ([\d.]+) kB/, is: brotliBytes(dist, firstVisit) / kB },
    { says: /everything kept for offline \|[^|]*\| (\d+) \|/, is: firstVisit.length },
    { says: /with gzip only \| ([\d.]+) kB/, is: gzipBytes(dist, firstVisit) / kB },
    { says: /all pages are one file of ([\d.]+) kB/, is: brotliBytes(dist, oneFileOfPages) / kB },
  ],
  'docs/decisions/offline.md': [
    { says: /Apart they are ([\d.]+) kB packed/, is: brotliBytes(dist, keptPages) / kB },
    { says: /together ([\d.]+) kB/, is: brotliBytes(dist, oneFileOfPages) / kB },
  ],
}
const old = Object.entries(written).flatMap(([page, figures]) =>
  outdated(readFileSync(page, 'utf8'), figures).map((fault) => `${page}: ${fault}`),
)
console.log(`${old.length > 0 ? 'OVER' : 'ok  '}  Figures in the docs that are more than 10% off: ${old.length}`)
for (const fault of old) console.log(`      ${fault}`)
if (old.length > 0) process.exitCode = 1
