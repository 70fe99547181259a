import { brotliBytes, manifestOf, readDist, servedPaths } from './dist'
import { pageParts } from './pageWeight'

const kB = 1000

const dist = readDist()
const start = pageParts('index.html', dist, manifestOf(dist))
// A page without scripts would keep every limit and ask no question.
if (start.scripts.length === 0) throw new Error('The start page loads no script at all: the build is not whole.')

const budgets = [
  // One round trip of a fresh connection carries about 14 kB.
  { what: 'Start page, HTML and CSS', paths: [start.page, ...start.styles], limit: 14 * kB },
  { what: 'JavaScript before the first question', paths: start.scripts, limit: 80 * kB },
  { what: 'Everything kept for offline', paths: servedPaths(dist), limit: 500 * kB },
]

for (const { what, paths, limit } of budgets) {
  const bytes = brotliBytes(dist, paths)
  const over = bytes > limit
  console.log(`${over ? 'OVER' : 'ok  '}  ${what}: ${(bytes / kB).toFixed(1)} kB of ${limit / kB} kB (brotli)`)
  if (over) process.exitCode = 1
}
