import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const wayOut = 'Install Chrome or Chromium, or set CHROME_PATH to one that is there, and run this again.'

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** How to become root without being asked for a password; undefined if there is no way. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

/**
 * Installs Chromium where that can be done without asking anyone: Debian and Ubuntu, as root.
 * @throws with the way out where it cannot.
 */
export function installBrowser(): void {
  const root = existsSync('/etc/debian_version') ? asRoot() : undefined
  if (root === undefined) throw new Error(`No Chrome or Chromium was found. ${wayOut}`)
  const steps = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]
  for (const step of steps) {
    const [command = '', ...args] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step]
    // What apt says goes to stderr: stdout is for the path alone.
    const { status } = spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] })
    if (status !== 0) throw new Error(`"${step.join(' ')}" failed. ${wayOut}`)
  }
}
