import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const run = (...commands: readonly string[]) =>
  spawnSync('node_modules/.bin/tsx', ['tools/machine/sideBySide.ts', ...commands], { encoding: 'utf8' })

/** A command that writes a word and how much it lets others go first, and ends with a code. */
const saying = (word: string, code = 0) =>
  `node -e "console.log('${word} at', os.getPriority());process.exitCode=${code}"`

describe('two commands side by side', () => {
  it('show first what is watched, and leave the processors to it', () => {
    const { status, stdout } = run(saying('proofs'), `sleep 1 && ${saying('journeys')}`)
    expect(status).toBe(0)
    const heard = [...stdout.matchAll(/^(proofs|journeys) at (-?\d+)$/gm)]
    expect(heard.map(([, word]) => word)).toEqual(['journeys', 'proofs'])
    const [watched = 0, beside = 0] = heard.map(([, , priority]) => Number(priority))
    expect(beside).toBeGreaterThan(watched)
    expect(stdout).not.toContain('Failed')
  })

  it.each([
    ['the one beside', 3, 0, 'proofs'],
    ['the one that is watched', 0, 3, 'journeys'],
  ])('fail if %s does, which is named, and both are heard', (_, beside, watched, named) => {
    const { status, stdout } = run(saying('proofs', beside), saying('journeys', watched))
    expect(status).toBe(1)
    expect(stdout.match(/^(?:proofs|journeys) at /gm)).toHaveLength(2)
    expect(stdout.match(/^Failed: .*(?:proofs|journeys)/gm)).toEqual([expect.stringContaining(named)])
  })

  it('fail if only one is named', () => {
    expect(run(saying('proofs')).status).not.toBe(0)
  })
})
