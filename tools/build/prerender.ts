import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { type PageKind, pageKinds } from '../../src/pages/site/pageAssets.ts'
import type * as Prerender from '../../src/prerender'
import { builtAssets, type PageScripts, pageScripts, sourceAssets } from './builtAssets.ts'
import { bundle } from './bundle.ts'
import { manifestPath, readManifest } from './dist.ts'
import { fromAnywhere, pageFaults } from './pageFaults.ts'
import { buildInputs } from './pageFiles.ts'
import { readReportAddress } from './reportAddress.ts'
import { screenFiles, screenTable } from './screenFiles.ts'
import { readSiteUrl, robots, siteMap } from './siteMap.ts'

const entry = 'src/prerender.tsx'

/** Writes every HTML page of the site: after a build into its folder, in development when a page is asked for. */
export function prerender(): Plugin {
  let outDir = ''
  return {
    name: 'uncramp-prerender',
    config: () => ({ build: { rolldownOptions: { input: [...buildInputs] } } }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    async writeBundle(_, bundle) {
      const manifest = bundle[manifestPath]
      if (manifest?.type !== 'asset') throw new Error('The build wrote no manifest.')
      const built = readManifest(String(manifest.source))
      const siteUrl = readSiteUrl(process.env.SITE_URL)
      const scripts = await buildPageScripts()
      const read = (file: string) => readFileSync(join(outDir, file), 'utf8')
      const { renderSite } = await loadRenderer()
      const assetsOf = (kind: PageKind) => builtAssets(kind, built, { scripts, read })
      const pages = await renderSite({
        siteUrl,
        reportAddress: readReportAddress(process.env.REPORT_ADDRESS),
        assetsOf,
      })
      const ours = [...Object.values(scripts), ...pageKinds.map((kind) => fromAnywhere(assetsOf(kind).style ?? ''))]
      for (const { file, html } of pages) write(join(outDir, file), checked(file, html(), ours))
      const table = screenTable(screenFiles(built))
      write(join(outDir, table.path), table.text)
      if (siteUrl !== undefined)
        write(
          join(outDir, 'sitemap.xml'),
          siteMap(
            pages.map(({ file }) => file),
            siteUrl,
          ),
        )
      write(join(outDir, 'robots.txt'), robots(siteUrl))
      console.log(`${pages.length} pages written${siteUrl ? ` for ${siteUrl}` : '; without SITE_URL no site map'}`)
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
          const scripts = await buildPageScripts()
          const { renderSite } = (await server.ssrLoadModule(entry)) as typeof Prerender
          const pages = await renderSite({
            siteUrl: undefined,
            reportAddress: undefined,
            assetsOf: (kind) => sourceAssets(kind, scripts),
          })
          const page = pages.find(({ file }) => file === path || file === `${path}index.html`)
          if (page === undefined) return next()
          response.setHeader('content-type', 'text/html')
          response.end(await server.transformIndexHtml(request.url ?? '/', page.html()))
        } catch (fault) {
          next(fault)
        }
      })
    },
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function checked(file: string, html: string, ours: readonly string[]): string {
  const faults = pageFaults(html, ours)
  if (faults.length > 0) throw new Error(`${file} holds what the content policy refuses:\n${faults.join('\n')}`)
  return html
}

/** A classic script runs where it stands, but it can import nothing: so each is built by itself. */
async function buildPageScripts(): Promise<PageScripts> {
  const build = async (entry: string): Promise<string> =>
    (await bundle({ entry, format: 'iife', fileName: 'script.js' })).code.trim()
  const [beforePaint, early] = await Promise.all([build(pageScripts.beforePaint), build(pageScripts.early)])
  return { beforePaint, early }
}

/** The pages' own code, built for Node into a folder of its own, so that nothing of it can get into the site. */
async function loadRenderer(): Promise<typeof Prerender> {
  mkdirSync('node_modules/.cache', { recursive: true })
  // Inside of node_modules, so that it finds React; its own name, so that two builds at a time do not meet.
  const folder = mkdtempSync(resolve('node_modules/.cache/prerender-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [react()],
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        // One file, because the folder is deleted right after the import.
        rolldownOptions: { output: { entryFileNames: 'site.mjs', codeSplitting: false } },
      },
    })
    return (await import(pathToFileURL(join(folder, 'site.mjs')).href)) as typeof Prerender
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
