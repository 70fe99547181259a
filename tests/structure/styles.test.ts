import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from './roomFaults'
import { codeUnder, filesUnder, lineCount } from './sourceFiles'
import { styledTwice, unusedClasses, wornUnstyled } from './styleFaults'

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

  it('come with every screen that wears them, whichever was open before', () => {
    const code = codeUnder('src')
    const screens = code.map(({ path }) => path).filter((path) => /^src\/app\/.*Screen\.tsx$/.test(path))
    expect(screens.length).toBeGreaterThan(15)
    const always = ['src/parts/styles/all.css', 'src/app/first-screens.css']
    expect(wornUnstyled(screens, [...code, ...sheets], always)).toEqual([])
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

  it('sees a class whose sheet comes only with another screen', () => {
    const log = { path: 'src/app/log/LogScreen.tsx', text: "import { Pill } from '../Pill'" }
    const pill = { path: 'src/app/Pill.tsx', text: '<b className={on ? "pill" : "page"} />' }
    const sheet = { path: 'src/app/pill.css', text: '@layer screens {\n  .pill {\n    gap: 0;\n  }\n}\n' }
    const base = { path: 'src/all.css', text: "@import './page.css';" }
    const page = { path: 'src/page.css', text: '.page { gap: 0 }' }
    const found = (text: string) =>
      wornUnstyled([log.path], [log, { ...pill, text: `${text}${pill.text}` }, sheet, base, page], [base.path])
    expect(found('')).toEqual([
      '.pill of src/app/Pill.tsx: src/app/pill.css does not come with src/app/log/LogScreen.tsx',
    ])
    expect(found("import './pill.css'\n")).toEqual([])
  })
})
