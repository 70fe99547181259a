import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** Each one starts a process. */
const patience = 30_000

/** Without npm in between, which may add warnings of its own. */
const tsx = 'node_modules/.bin/tsx'

const run = (tool: string, args: readonly string[] = [], input = '') =>
  spawnSync(tsx, [`tools/ask/${tool}.ts`, ...args], { input, encoding: 'utf8', maxBuffer: 1e8 })

const folder = mkdtempSync(join(tmpdir(), 'uncramp-'))
afterAll(() => rmSync(folder, { recursive: true }))

let written = 0
const file = (text: string): string => {
  written += 1
  const path = join(folder, `answers-${written}.json`)
  writeFileSync(path, text)
  return path
}

describe('npm run assess', { timeout: patience }, () => {
  it('prints an object for one runner and a list for a list', () => {
    const runner = '{"where":["calf"],"when":["last-part"]}'
    const one = run('assess', [file(runner)])
    expect(one).toMatchObject({ status: 0, stderr: '' })
    const result = JSON.parse(one.stdout)
    expect(result.triage).toBe('self-care')
    const many = run('assess', ['-'], `[${runner},${runner}]`)
    expect(JSON.parse(many.stdout)).toEqual([result, result])
  })

  it.each([
    ['an unknown id', file('{"weather":"mild"}'), '"weather"'],
    ['text that is not JSON', file('mild\nweather'), 'is not JSON'],
    ['a fault far down a list', file('[{},{},{"heat":"boiling"}]'), 'answers[2]: '],
    ['a file that is not there', '/no/such/file.json', '/no/such/file.json'],
  ])('exits 2 with one line for %s', (_, path, names) => {
    const { status, stdout, stderr } = run('assess', [path])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    expect(stderr).toContain(names)
  })

  it('exits 2 when no file is named', () => {
    expect(run('assess')).toMatchObject({ status: 2, stdout: '' })
  })

  it('does not mind a reader who leaves early', () => {
    const path = file(`[${Array(2000).fill('{"where":["calf"]}').join(',')}]`)
    const script = 'set -o pipefail; "$1" tools/ask/assess.ts "$2" | head -n 2'
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', tsx, path], { encoding: 'utf8' })
    expect(stdout.split('\n')).toHaveLength(3)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('the other commands', { timeout: patience }, () => {
  it('print the quiz as JSON', () => {
    const quiz = JSON.parse(run('quiz').stdout)
    expect(Object.keys(quiz)).toEqual(['version', 'note', 'questions'])
  })

  it('print the scorecard as one line of JSON', () => {
    const { stdout } = run('scorecard')
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout).cases).toBeGreaterThan(0)
  })
})
