import { readdirSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilerOn } from './plant'
import { codeUnder } from './sourceFiles'

const projects = readdirSync('.').filter((name) => /^tsconfig\.(?!base\.).+\.json$/.test(name))
const settings = (name: string) => JSON.parse(readFileSync(name, 'utf8'))

describe('the compiler settings', () => {
  it('are all checked by the one command', () => {
    const { references } = settings('tsconfig.json')
    const named = references.map(({ path }: { readonly path: string }) => path.replace('./', ''))
    expect(named.toSorted()).toEqual(projects.toSorted())
    expect(settings('package.json').scripts.types).toBe('tsc -b')
  })

  it('cover every file of ours', () => {
    const covered: readonly string[] = projects.flatMap((name) => settings(name).include)
    const files = [...codeUnder('src'), ...codeUnder('tools'), ...codeUnder('tests')]
    // A folder, a file, or every file of an ending in one folder.
    const covers = (start: string, path: string) =>
      start.includes('*') ? matchesGlob(path, start) : path === start || path.startsWith(`${start}/`)
    const missed = files.filter(({ path }) => !covered.some((start) => covers(start, path)))
    expect(missed.map(({ path }) => path)).toEqual([])
  })

  const browser = ['document.title', 'location.href', "localStorage.getItem('x')", "fetch('x')"]
  const node = ['process.env.HOME', "Buffer.from('x')"]
  const worker = ['self.registration', 'importScripts']

  it.each<readonly [string, readonly string[]]>([
    ['tsconfig.pure.json', [...browser, ...node, ...worker, 'window', 'setTimeout']],
    ['tsconfig.exchange.json', [...browser, ...node, ...worker]],
    ['tsconfig.pages.json', [...browser, ...node, ...worker]],
    ['tsconfig.app.json', node],
    ['tsconfig.relief.json', node],
    ['tsconfig.worker.json', ['document.title', 'window', ...node]],
  ])('%s refuses what a stray line would reach for', (project, lines) => {
    const said = compilerOn(project, lines)
    expect(
      lines.filter((_, at) => !said[at]?.includes('Cannot find name') && !said[at]?.includes('does not exist')),
    ).toEqual([])
  })

  it('let a room use what it does have', () => {
    expect(compilerOn('tsconfig.app.json', ['document.title', 'location.href'])).toEqual([undefined, undefined])
    expect(compilerOn('tsconfig.exchange.json', ["new URL('https://a.example').hostname"])).toEqual([undefined])
  })
})
