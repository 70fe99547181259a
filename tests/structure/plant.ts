import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Lines of code, and what the compiler says of each under the settings of a project; undefined where it has nothing to say. */
export function compilerOn(project: string, lines: readonly string[]): readonly (string | undefined)[] {
  mkdirSync('node_modules/.cache', { recursive: true })
  // Inside of node_modules, so that it finds the types of packages.
  const folder = mkdtempSync(resolve('node_modules/.cache/planted-'))
  try {
    for (const [at, line] of lines.entries()) writeFileSync(join(folder, `line${at}.ts`), `export const x = ${line}\n`)
    const settings = {
      extends: resolve(project),
      compilerOptions: { tsBuildInfoFile: join(folder, 'info') },
      files: [resolve('src/everywhere.d.ts'), ...lines.map((_, at) => `line${at}.ts`)],
      include: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const { stdout, error } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    })
    if (error !== undefined) throw error
    return lines.map((_, at) => stdout.split('\n').find((said) => said.includes(`line${at}.ts(`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
