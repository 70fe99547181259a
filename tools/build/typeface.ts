import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** Every character that our texts may hold; a test reads them all. */
export const glyphs = `${ascii}\u00a0éü°²½·×–—‘’“”…←→−≤≥`

/** From running text to headings. Heavier weights would add a third to the file. */
const weights = { min: 400, max: 720 }

/** What the style sheet calls the typeface. */
const name = '@typeface'

/** Cuts the typeface down to the characters that we write, a third of its size: every first visit loads it. */
export function typeface(): Plugin {
  const folder = resolve('node_modules/.cache')
  const original = readFileSync(source)
  const made = createHash('sha256').update(original).update(glyphs).update(JSON.stringify(weights)).digest('hex')
  const file = resolve(folder, `typeface-${made.slice(0, 8)}.woff2`)
  return {
    name: 'uncramp-typeface',
    config: () => ({ resolve: { alias: { [name]: file } } }),
    async buildStart() {
      if (existsSync(file)) return
      mkdirSync(folder, { recursive: true })
      const small = await subsetFont(original, glyphs, { targetFormat: 'woff2', variationAxes: { wght: weights } })
      // Two builds at a time must not read half a file.
      const part = `${file}.${process.pid}`
      writeFileSync(part, small)
      renameSync(part, file)
    },
  }
}
