import { spawn } from 'node:child_process'

type Ended = { readonly failed: boolean; readonly wrote: string }

/** Starts a command. What it writes is shown at once, or kept. */
function start(command: string, how: 'shown' | 'kept'): Promise<Ended> {
  // What is kept gets what the other one leaves of the processors: a browser that starves fails its tests.
  const child =
    how === 'shown'
      ? spawn(command, { shell: true, stdio: 'inherit' })
      : spawn(`nice ${command}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => child.kill()
  process.once('exit', stop)
  let wrote = ''
  const keep = (text: Buffer) => {
    wrote += text
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.off('exit', stop)
      resolve({ failed: code !== 0, wrote })
    })
  })
}

// The first is worked at while the second waits, and what it wrote is shown after it. Fails if one of them does; both come to their end.
const [beside = '', main = ''] = process.argv.slice(2)
if (beside === '' || main === '')
  throw new Error('Two commands are needed: the one beside, and the one that is watched.')
const kept = start(beside, 'kept')
const shown = await start(main, 'shown')
const { failed, wrote } = await kept
process.stdout.write(`\nBeside it, ${beside}:\n${wrote}`)
if (failed) process.stdout.write(`Failed: ${beside}\n`)
if (shown.failed) process.stdout.write(`Failed: ${main}\n`)
process.exitCode = failed || shown.failed ? 1 : 0
