import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHostable } from '../../../tools/build/afterBuild'

const isText = (path: string): boolean => /\.(?:html|js|css|webmanifest)$/.test(path)

/** What the pages of the next release say in their source, and no earlier one. */
export const markOfNext = 'data-release="next"'

/**
 * The release after this one at its worst: every file below `assets/` has another name, and every page has changed.
 * Nothing that a tab of the old release still wants is on the host any more.
 */
export async function nextRelease(built: string): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-next-'))
  cpSync(built, folder, { recursive: true })
  const renamed = readdirSync(join(folder, 'assets'))
    .filter((name) => !/\.(?:br|gz|json)$/.test(name))
    .map((name) => ({ name, next: name.replace(/\.(\w+)$/, 'Nx.$1') }))
  for (const { name, next } of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', next))
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!isText(path)) continue
    const file = join(folder, path)
    const text = renamed.reduce((so, { name, next }) => so.replaceAll(name, next), readFileSync(file, 'utf8'))
    writeFileSync(file, path.endsWith('.html') ? text.replace('<html', `<html ${markOfNext}`) : text)
  }
  writeFileSync(join(folder, 'icon.svg'), `${readFileSync(join(folder, 'icon.svg'), 'utf8')}<!-- next -->`)
  await makeHostable(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
