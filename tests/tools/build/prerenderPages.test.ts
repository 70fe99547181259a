import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { screenEntry, screenNames } from '../../../src/app/screens'
import { toRoot } from '../../../src/pages/site/toRoot'
import { builtAssets, sourceAssets } from '../../../tools/build/builtAssets'
import { pageFaults } from '../../../tools/build/pageFaults'
import { screenFiles, screenTable } from '../../../tools/build/screenFiles'
import { readSiteUrl, robots, siteMap } from '../../../tools/build/siteMap'

describe('the way back to the root of the site', () => {
  it.each([
    ['', './'],
    ['quiz/', '../'],
    ['guide/causes/training-load/', '../../../'],
  ])('from %s is %s', (path, root) => {
    expect(toRoot(path)).toBe(root)
  })
})

describe('what the content policy refuses in a page', () => {
  it.each([
    ['a style attribute', '<p style="color:red">'],
    ['a style sheet in the page', '<style>p{}</style>'],
    ['a script in the page', '<script>alert(1)</script>'],
    ['a module in the page', '<script type="module">alert(1)</script>'],
    ['an event attribute', '<button onclick="go()">'],
    ['a script as an address', '<a href="javascript:go()">'],
  ])('is %s', (_, html) => {
    expect(pageFaults(`<main>${html}</main>`)).toHaveLength(1)
  })

  it.each([
    ['the script that the build puts there', '<script data-q="a">ours()</script>'],
    ['the style that the build puts there, at any depth', '<style>a{src:url(../../assets/a)}</style>'],
    ['a script of its own file', '<script src="./early.js"></script>'],
    [
      'data for search engines',
      '<script type="application/ld+json">{"a":"<style>"}</script>'.replace('<style>', '\\u003cstyle>'),
    ],
    ['words about style', '<p title="style=none onclick=no">style="x"</p>'],
  ])('is not %s', (_, html) => {
    expect(pageFaults(html, ['ours()', 'a{src:url(/assets/a)}'])).toEqual([])
  })
})

describe('what a page loads', () => {
  const manifest = {
    'src/parts/styles/all.css': { file: 'assets/all.css' },
    'src/pages/guide/guide.css': { file: 'assets/guide.css' },
    'src/pages/start/start.css': { file: 'assets/start.css' },
    'src/main.tsx': { file: 'assets/main.js', isEntry: true, imports: ['_react.js'] },
    'src/app/first-screens.css': { file: 'assets/first-screens.css' },
    '_react.js': { file: 'assets/react.js' },
    '_rest.js': { file: 'assets/rest.js', name: 'rest', imports: ['src/main.tsx'] },
    '_rules.js': { file: 'assets/rules.js', imports: ['src/main.tsx', '_rest.js'] },
    '_outcome.js': {
      file: 'assets/outcome.js',
      name: 'outcome',
      imports: ['src/main.tsx', '_rules.js'],
      css: ['assets/outcome.css'],
    },
    ...Object.fromEntries(
      screenNames
        .map(screenEntry)
        .filter(({ packed }) => packed !== 'outcome')
        .map(({ file }) => [`src/app/${file}`, { file: `assets/${basename(file)}.js`, imports: ['_rules.js'] }]),
    ),
    'font/letters.woff2': { file: 'assets/letters.woff2' },
  }

  const scripts = { beforePaint: 'look()', early: 'early()' }
  const written = { scripts, read: (file: string) => `read:${file} url(./a.woff2)\n` }

  it('is no module at all in the guide', () => {
    expect(builtAssets('guide', manifest, written)).toEqual({
      styles: ['assets/all.css', 'assets/guide.css'],
      style: undefined,
      ...scripts,
      modules: [],
      preload: [],
      screens: undefined,
    })
  })

  it('is the app in the quiz, with the base style before its own, inside of the page', () => {
    expect(builtAssets('quiz', manifest, written)).toMatchObject({
      styles: [],
      style: 'read:assets/all.css url(/assets/a.woff2)\nread:assets/first-screens.css url(/assets/a.woff2)',
      modules: ['assets/main.js'],
      preload: ['assets/react.js'],
    })
  })

  it('is, for a screen that the address names, what the quiz has not loaded yet', () => {
    const files = screenFiles(manifest)
    expect(files).toMatchObject({
      q: ['assets/LaterQuestionScreen.tsx.js', 'assets/rules.js', 'assets/rest.js'],
      result: ['assets/outcome.js', 'assets/rules.js', 'assets/rest.js', 'assets/outcome.css'],
      plan: ['assets/outcome.js', 'assets/rules.js', 'assets/rest.js', 'assets/outcome.css'],
      rest: ['assets/rest.js'],
    })
    const { path, text } = screenTable(files)
    expect(JSON.parse(text)).toMatchObject({ plan: ['outcome.js', 'rules.js', 'rest.js', 'outcome.css'] })
    expect(builtAssets('quiz', manifest, written).screens).toEqual({ rest: files.rest, q: files.q, table: path })
  })

  it('must have been built, each screen too', () => {
    const { '_outcome.js': _, ...noOutcome } = manifest
    expect(() => builtAssets('quiz', noOutcome, written)).toThrow('src/app/result/ResultScreen.tsx')
    const { '_rest.js': __, ...noRest } = manifest
    expect(() => builtAssets('quiz', noRest, written)).toThrow('rest of the app')
    expect(() => builtAssets('now', manifest, written)).toThrow('src/now.ts')
  })

  it('is the source itself in development', () => {
    expect(sourceAssets('quiz', scripts).modules).toEqual(['src/main.tsx'])
  })
})

describe('what search engines are told', () => {
  it('is every page by its folder, and no page for lost ones', () => {
    const xml = siteMap(['guide/heat/index.html', 'index.html', '404.html'], 'https://run.example/a&b/')
    expect(xml.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://run.example/a&amp;b/',
      '<loc>https://run.example/a&amp;b/guide/heat/',
    ])
  })

  it('names the site map only where the address of the site is known', () => {
    expect(robots('https://run.example/')).toContain('Sitemap: https://run.example/sitemap.xml')
    expect(robots(undefined)).not.toContain('Sitemap')
  })

  it('takes an address with or without its last slash, and no other thing', () => {
    expect(readSiteUrl('https://run.example/cramps')).toBe('https://run.example/cramps/')
    expect(readSiteUrl('')).toBeUndefined()
    expect(() => readSiteUrl('ftp://run.example')).toThrow('SITE_URL')
    expect(() => readSiteUrl('run.example')).toThrow()
  })
})
