import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fitRun, gpxRun } from '../../support/activityFiles'

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

describe('npm run runs', { timeout: patience }, () => {
  const path = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  it('prints a line for each activity, goes on after a broken file, and exits 0', () => {
    const files = [path('run.fit', fitRun()), path('note.txt', 'hello'), '/no/such.gpx', path('run.gpx', gpxRun())]
    const { status, stdout, stderr } = run('runs', files)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: files[0], sport: 'running', km: 6, minutes: 30, start: '2024-05-12T07:30:00Z', ascent: null },
      { file: files[1], problem: expect.stringContaining('none of the files we can read') },
      { file: files[2], problem: expect.stringContaining('Cannot be read') },
      { file: files[3], sport: 'running', km: 6, minutes: 30, ascent: 0 },
    ])
  })

  it('waits for no pipe, and reads no folder', () => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    const { status, stdout } = run('runs', [join(folder, 'pipe'), folder])
    expect(status).toBe(0)
    expect(stdout.match(/it is not a file/g)).toHaveLength(2)
  })

  it('exits 2 with a line on how to ask when no file is named', () => {
    expect(run('runs')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*npm run -s runs -- FILE[^\n]*\n$/),
    })
  })
})
