import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from './roomFaults'
import { filesUnder, lineCount } from './sourceFiles'

const pages = [
  { path: 'README.md', text: readFileSync('README.md', 'utf8') },
  ...['docs', 'src', 'tools', 'tests'].flatMap((room) => filesUnder(room, '.md')),
]

/** The files that a table at the door of a room names in its first column. */
const listed = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([\w./-]+\.(?:tsx?|css))` \|/gm)].map(([, name = '']) => name)

describe('a reader who is new here', () => {
  it.each([...rooms.map((room) => `src/${room}`), 'tools', 'tests'])('finds half a page at the door of %s', (room) => {
    const text = readFileSync(`${room}/README.md`, 'utf8')
    expect(lineCount(text)).toBeLessThanOrEqual(40)
    expect(text).toMatch(/[Mm]ay import/)
  })

  it('finds a date and a status on every decision', () => {
    const undated = filesUnder('docs/decisions', '.md').filter(
      ({ text }) => !/^# .+\n\nDate: \d{4}-\d\d-\d\d\. Status: (?:accepted|replaced by .+|given up)\.\n/.test(text),
    )
    expect(undated.map(({ path }) => path)).toEqual([])
  })

  it('finds what a page links to', () => {
    const dead = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].flatMap(([, to = '']) =>
        existsSync(posix.join(posix.dirname(path), to)) ? [] : [`${path}: ${to}`],
      ),
    )
    expect(dead).toEqual([])
  })

  it('finds every file that a table names', () => {
    const missing = pages.flatMap(({ path, text }) =>
      listed(text).flatMap((name) => (existsSync(posix.join(posix.dirname(path), name)) ? [] : [`${path}: ${name}`])),
    )
    expect(missing).toEqual([])
  })

  it('finds in the table of the early scripts all that is there', () => {
    const here = filesUnder('src/early', '.ts').map(({ path }) => posix.basename(path))
    expect(listed(readFileSync('src/early/README.md', 'utf8')).toSorted()).toEqual(here.toSorted())
  })
})
