import { posix } from 'node:path'
import { type SourceFile, withoutComments } from './sourceFiles'

export const rooms = [
  'domain',
  'content',
  'state',
  'exchange',
  'parts',
  'press',
  'early',
  'app',
  'pages',
  'relief',
  'offline',
] as const
type Room = (typeof rooms)[number]

const mayImport: { readonly [R in Room]: readonly Room[] } = {
  domain: [],
  content: ['domain'],
  state: ['domain', 'content'],
  exchange: ['domain', 'content'],
  parts: ['domain', 'content'],
  press: [],
  early: ['press'],
  app: ['domain', 'content', 'state', 'exchange', 'parts', 'press'],
  pages: ['domain', 'content', 'parts'],
  relief: ['domain', 'content'],
  offline: [],
}

/** Packages a room may use; the app may use any. */
const mayUse: { readonly [R in Room]: readonly string[] | 'any' } = {
  domain: ['temporal-polyfill'],
  content: [],
  state: ['zustand', 'zod'],
  exchange: ['@garmin/fitsdk', 'fflate', 'ical-generator', 'papaparse', 'saxes', 'uqr'],
  parts: ['react'],
  press: [],
  early: [],
  app: 'any',
  pages: ['react'],
  relief: [],
  offline: [],
}

const isRoom = (name: string | undefined): name is Room => rooms.some((room) => room === name)

/** The room a path under src stands in; undefined for the files at the top, which join the rooms. */
const roomOf = (path: string): Room | undefined => {
  const [top, room] = path.split('/')
  return top === 'src' && isRoom(room) ? room : undefined
}

/** Everything a file imports, statically or later. */
export const importsOf = (text: string): readonly string[] =>
  [...withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) => path ?? '')

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function fault(file: SourceFile, imported: string): string | undefined {
  const room = roomOf(file.path)
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(file.path), imported)
    if (!target.startsWith('src/')) return `${file.path} reaches out of src for ${imported}`
    if (room === undefined) return undefined
    const targetRoom = roomOf(target)
    if (targetRoom === room || (targetRoom !== undefined && mayImport[room].includes(targetRoom))) return undefined
    return `${file.path} is in ${room} and imports ${imported}`
  }
  if (room === undefined) return undefined
  const allowed = mayUse[room]
  if (allowed === 'any' || allowed.includes(packageOf(imported))) return undefined
  return `${file.path} is in ${room} and uses the package ${imported}`
}

/** Imports that run the wrong way between the rooms, or bring in a package that does not belong there. */
export const roomFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => importsOf(file.text).flatMap((imported) => fault(file, imported) ?? []))
