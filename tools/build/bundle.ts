import { build } from 'vite'

type Options = { readonly entry: string; readonly format: 'es' | 'iife'; readonly fileName: string }
type Bundle = { readonly fileName: string; readonly code: string }

/** Bundles one small script on its own, apart from the app: it must run without any of the app's files. */
export async function bundle({ entry, format, fileName }: Options): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format, entryFileNames: fileName } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const [chunk, ...others] = outputs.flatMap((output) => ('output' in output ? output.output : []))
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} must become one file.`)
  return { fileName: chunk.fileName, code: chunk.code }
}
