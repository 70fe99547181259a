import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/** Images and typefaces are packed already. */
export const isText = (path: string): boolean => /\.(?:html|js|css|svg|json|webmanifest|xml|txt)$/.test(path)

type Packed = { readonly suffix: '.br' | '.gz'; readonly content: Buffer }

/** A text packed as hard as it goes, once, so that no server packs it on each visit. None if packing gains nothing. */
export async function packed(content: Buffer): Promise<readonly Packed[]> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const [br, gz] = await Promise.all([
    brotliOf(content, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gzipOf(content, { level: 9 }),
  ])
  const both: readonly Packed[] = [
    { suffix: '.br', content: br },
    { suffix: '.gz', content: gz },
  ]
  return both.filter((it) => it.content.length < content.length)
}
