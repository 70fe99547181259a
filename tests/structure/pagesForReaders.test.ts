import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from './roomFaults'
import { filesUnder, lineCount } from './sourceFiles'

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
    const pages = [...filesUnder('docs', '.md'), ...filesUnder('src', '.md'), ...filesUnder('tools', '.md')]
    const dead = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].flatMap(([, to = '']) =>
        existsSync(posix.join(posix.dirname(path), to)) ? [] : [`${path}: ${to}`],
      ),
    )
    expect(dead).toEqual([])
  })
})
