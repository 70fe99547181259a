import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }

/** Every file under a folder whose name ends in one of these, with its path from the project folder. */
export function filesUnder(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

export const codeUnder = (folder: string): readonly SourceFile[] => filesUnder(folder, '.ts', '.tsx')

const comment = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/.source
const literal = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/.source

/** Strings are matched too, so that a `//` inside one does not start a comment. */
export const withoutComments = (text: string): string =>
  text.replace(new RegExp(`${literal}|${comment}`, 'g'), (found) => (found.startsWith('/') ? '' : found))

/** Code alone: what is said in words cannot be mistaken for it. */
export const withoutWords = (text: string): string => text.replace(new RegExp(`${literal}|${comment}`, 'g'), "''")

/** The strings of a file, quotes included. */
export const stringsIn = (text: string): readonly string[] =>
  withoutComments(text).match(new RegExp(literal, 'g')) ?? []

/** Lines of code and comment; the newline at the end does not make another. */
export const lineCount = (text: string): number => text.trimEnd().split('\n').length
