import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { z } from 'zod'

/** Every file of a built site by its path, with forward slashes. */
export type Dist = ReadonlyMap<string, Buffer>

/** Vite's own list of what it built and what loads what. It is for tools alone and no browser asks for it. */
export const manifestPath = '.vite/manifest.json'

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
)
export type Manifest = z.infer<typeof manifestShape>

/** @throws if nothing has been built yet. */
export function readDist(folder = 'dist'): Dist {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no ${folder}/index.html. Run "npm run build" first.`)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

/** @throws if the text is no manifest of Vite's. */
export const readManifest = (text: string): Manifest => manifestShape.parse(JSON.parse(text))

/** The manifest of a build; empty if the build has none. */
export const manifestOf = (dist: Dist): Manifest => readManifest(dist.get(manifestPath)?.toString('utf8') ?? '{}')

type Packing = { readonly suffix: '.br' | '.gz'; readonly pack: (file: Buffer) => Buffer }

/** A host sends the copy that the build packed; packing it all again took half a minute. */
function packedBytes(dist: Dist, paths: Iterable<string>, { suffix, pack }: Packing): number {
  let sum = 0
  for (const path of new Set(paths)) {
    const file = dist.get(path)
    if (file === undefined) throw new Error(`The build names ${path} but does not hold it.`)
    sum += (dist.get(path + suffix) ?? pack(file)).length
  }
  return sum
}

/**
 * How many bytes some files of the build are on the wire with brotli, each file counted once.
 * @throws if the build does not hold one of them.
 */
export const brotliBytes = (dist: Dist, paths: Iterable<string>): number =>
  packedBytes(dist, paths, {
    suffix: '.br',
    pack: (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  })

/** The same for a host that packs with gzip only. */
export const gzipBytes = (dist: Dist, paths: Iterable<string>): number =>
  packedBytes(dist, paths, { suffix: '.gz', pack: (file) => gzipSync(file, { level: 9 }) })
