import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** How to become root without being asked for a password; undefined if there is no way. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

/**
 * Installs packages where that can be done without asking anyone: Debian and Ubuntu, as root.
 * @throws with the way out where it cannot.
 */
export function aptInstall(packages: readonly string[], wayOut: string): void {
  const root = existsSync('/etc/debian_version') ? asRoot() : undefined
  if (root === undefined) throw new Error(wayOut)
  const steps = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ]
  for (const step of steps) {
    const [command = '', ...args] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', ...step]
    // What apt says goes to stderr: stdout is for the path alone.
    const { status } = spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] })
    if (status !== 0) throw new Error(`"${step.join(' ')}" failed. ${wayOut}`)
  }
}
