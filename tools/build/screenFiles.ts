import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { firstPart, type ScreenEntry, screenEntry, screenNames } from '../../src/app/screens.ts'
import type { Manifest } from './dist.ts'
import { filesOfPage, stylesOf } from './pageFiles.ts'
import { withImports } from './pageWeight.ts'

type FilesByPart = { readonly [part: string]: readonly string[] }

/**
 * What each screen of the quiz loads besides what its page loads, by the first part of its address; under `rest` what any screen
 * loads but the first question, on a device that holds nothing of ours.
 * @throws if the build lacks the code of a screen
 */
export function screenFiles(manifest: Manifest): FilesByPart {
  const { scripts, styles } = filesOfPage('quiz', manifest)
  const besides = (source: string): readonly string[] => {
    const files = [...withImports(source, manifest)]
    return [...files, ...stylesOf(files, manifest)].filter((file) => !scripts.includes(file) && !styles.includes(file))
  }
  const named = (name: string | undefined) => Object.keys(manifest).find((key) => manifest[key]?.name === name)
  const ofScreen = ({ file, packed }: ScreenEntry): readonly string[] => {
    const own = `src/app/${file}`
    const source = own in manifest ? own : named(packed)
    if (source === undefined) throw new Error(`The build holds no ${own}.`)
    return besides(source)
  }
  const rest = named('rest')
  if (rest === undefined) throw new Error('The build holds no rest of the app.')
  return {
    rest: besides(rest),
    ...Object.fromEntries(
      screenNames
        .map(screenEntry)
        .flatMap((entry) => (entry.address ? [[firstPart(entry.address), ofScreen(entry)]] : [])),
    ),
  }
}

/** The same for all screens as a file of its own, under a name that changes with it. It names files that lie beside it. */
export function screenTable(files: FilesByPart): { readonly path: string; readonly text: string } {
  const beside = (path: string): string => posix.relative('assets', path)
  const text = JSON.stringify(Object.fromEntries(Object.entries(files).map(([part, of]) => [part, of.map(beside)])))
  return { path: `assets/screens-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, text }
}
