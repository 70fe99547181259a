import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unusedExports } from './exportFaults'
import { codeUnder } from './sourceFiles'

const atTheTop = ['vite.config.ts'].map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('a name that a file exports', () => {
  it('is taken by another file', () => {
    const code = [...codeUnder('src'), ...codeUnder('tools'), ...atTheTop]
    expect(code.length).toBeGreaterThan(500)
    expect(unusedExports(code, codeUnder('tests'))).toEqual([])
  })
})

describe('the check of the exports', () => {
  const file = (text: string) => ({ path: 'src/app/a.ts', text })
  const user = (text: string) => ({ path: 'src/app/layout/b.tsx', text })

  it.each(['const x = 1', 'function x() {}', 'async function x() {}', 'type x = 1', 'class x {}'])(
    'sees one that nobody takes: %s',
    (what) => {
      expect(unusedExports([file(`export ${what}\nx`)], [])).toEqual(['src/app/a.ts: x'])
      expect(unusedExports([file(what)], [])).toEqual([])
    },
  )

  it.each([
    "import { x } from '../a'",
    "import { y, type x } from '../a'",
    "import Y, {\n  x as z,\n} from '../a'",
    "export { x } from '../a'",
    "import * as all from '../a'\nall.x",
    "const { x } = await import('../a')",
  ])('sees that one is taken: %s', (text) => {
    expect(unusedExports([file('export const x = 1'), user(text)], [])).toEqual([])
  })

  it.each(["import { x } from './a'", "// import { x } from '../a'", "import { xx } from '../a'", "import('../a')"])(
    'is not misled by %s',
    (text) => {
      expect(unusedExports([file('export const x = 1'), user(text)], [])).toEqual(['src/app/a.ts: x'])
    },
  )

  it('lets a test alone take what its own file uses, and nothing that no code uses', () => {
    const test = { path: 'tests/app/a.test.ts', text: "import { limit, dead } from '../../src/app/a'" }
    const text = 'export const limit = 1\nexport const dead = 2\nconst isOver = (n: number) => n > limit'
    expect(unusedExports([file(text)], [test])).toEqual(['src/app/a.ts: dead'])
  })
})
