import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from './roomFaults'
import { codeUnder, filesUnder, lineCount } from './sourceFiles'
import { styledTwice, unusedClasses } from './styleFaults'

const sheets = filesUnder('src', '.css')

describe('the styles', () => {
  it('are in sheets of at most 200 lines', () => {
    const long = sheets.filter(({ text }) => lineCount(text) > 200)
    expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([])
  })

  it('say how a class looks in one file', () => {
    expect(styledTwice(sheets)).toEqual([])
  })

  it('are there for whoever imports them: the compiler does not look', () => {
    const paths = new Set(sheets.map(({ path }) => path))
    const missing = codeUnder('src').flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.') && name.endsWith('.css'))
        .filter((name) => !paths.has(posix.join(posix.dirname(path), name)))
        .map((name) => `${path} imports ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('are for classes that something wears', () => {
    expect(unusedClasses(sheets, codeUnder('src'))).toEqual([])
  })
})

describe('the check of the styles', () => {
  const card = { path: 'card.css', text: '@layer screens {\n  .card,\n  .card__mark {\n    gap: 1px;\n  }\n}\n' }

  it('sees a class that two files style', () => {
    expect(styledTwice([card, { path: 'b.css', text: '.card:hover{gap:2px}' }])).toEqual(['.card: card.css, b.css'])
    expect(
      styledTwice([card, { path: 'b.css', text: '@media (hover: hover) {\n  .card__mark {\n gap: 0 }\n}' }]),
    ).toHaveLength(1)
  })

  it('lets a part say how another stands inside of it, and paper say anything', () => {
    const inside = '.plan .card {\n gap: 0\n}\n.page:has(> .card) {\n gap: 0\n}\n'
    const paper = '@layer print {\n  @media print {\n    .card {\n      gap: 0;\n    }\n  }\n}\n'
    expect(styledTwice([card, { path: 'b.css', text: inside + paper }])).toEqual([])
  })

  it('sees a class that nothing wears', () => {
    const code = { path: 'Card.tsx', text: ['<div className={`card card--$', '{kind}`}>'].join('') }
    const sheet = { path: 'b.css', text: '/* .ghost */ .card--warm,.gone{gap:1.5px}' }
    expect(unusedClasses([sheet], [code])).toEqual(['.gone: b.css'])
  })
})
