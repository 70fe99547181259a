import { describe, expect, it } from 'vitest'
import { brotliBytes, type Dist, manifestOf } from '../../../tools/build/dist'
import { lazyParts, pageParts } from '../../../tools/build/pageWeight'

const html = `<!doctype html><link rel="stylesheet" crossorigin href="./assets/start.css">
  <link rel="icon" href="./icon.svg"><script data-modules="./assets/start.js" data-with="./assets/early.js">go()</script>
  <script src="./assets/tag.js"></script><script src="https://elsewhere.example/x.js"></script>`

const manifest = {
  'index.html': { file: 'assets/start.js', isEntry: true, imports: ['_react'], dynamicImports: ['src/Plan.tsx'] },
  _react: { file: 'assets/react.js' },
  _shared: { file: 'assets/shared.js', imports: ['_react'] },
  'src/Plan.tsx': { file: 'assets/plan.js', isDynamicEntry: true, imports: ['_shared'], css: ['assets/plan.css'] },
}

const dist: Dist = new Map(
  Object.entries({
    'index.html': html,
    'guide/heat.html': '<link rel=stylesheet href=../assets/start.css>',
    '.vite/manifest.json': JSON.stringify(manifest),
    'assets/start.css': 'body{}',
    'assets/start.js': '1',
  }).map(([path, text]) => [path, Buffer.from(text)]),
)

describe('what a page weighs', () => {
  it('counts what the page asks for and everything that this imports', () => {
    expect(pageParts('index.html', dist, manifestOf(dist))).toEqual({
      page: 'index.html',
      styles: ['assets/start.css'],
      scripts: ['assets/start.js', 'assets/early.js', 'assets/tag.js', 'assets/react.js'],
    })
  })

  it('counts nothing that is loaded only when it is needed', () => {
    const start = pageParts('index.html', dist, manifestOf(dist))
    expect(start.scripts).not.toContain('assets/plan.js')
    expect(lazyParts(start, manifestOf(dist))).toEqual([
      { name: 'src/Plan.tsx', paths: ['assets/plan.js', 'assets/shared.js', 'assets/plan.css'] },
    ])
  })

  it('follows links from a page in a folder', () => {
    expect(pageParts('guide/heat.html', dist, manifestOf(dist)).styles).toEqual(['assets/start.css'])
  })

  it('counts each file once, and complains about one that is missing', () => {
    expect(brotliBytes(dist, ['assets/start.css', 'assets/start.css'])).toBe(brotliBytes(dist, ['assets/start.css']))
    expect(() => brotliBytes(dist, ['assets/react.js'])).toThrow('assets/react.js')
  })

  it('weighs the copy that a host sends', () => {
    const withCopy: Dist = new Map([...dist, ['assets/start.css.br', Buffer.from('abc')]])
    expect(brotliBytes(withCopy, ['assets/start.css'])).toBe(3)
  })
})
