import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { cacheControl, headersEverywhere } from './headers.ts'

/** Serves the built site as a good host does: packed files, the headers of `headers.ts`, and our own page for what is not there. */
export function previewAsHosted(): Plugin {
  let folder = ''
  return {
    name: 'uncramp-preview-as-hosted',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir)
    },
    configurePreviewServer({ middlewares }) {
      // Asked for each time: a build may replace the files while they are being served.
      const securityHeaders = () => headersEverywhere(readFileSync(join(folder, '_headers'), 'utf8'))
      middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?')
        // The links of a page start from its folder.
        const isFolder = /^(?:\/[\w-]+)+$/.test(path) && existsSync(join(folder, path, 'index.html'))
        if (!isFolder) return next()
        response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` })
        response.end()
      })
      middlewares.use(
        sirv(folder, {
          // A build may replace the files while they are being served.
          dev: true,
          etag: true,
          brotli: true,
          gzip: true,
          extensions: ['html'],
          setHeaders(response, path) {
            for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value)
            response.setHeader('Cache-Control', cacheControl(path))
          },
        }),
      )
      middlewares.use((_, response) => {
        response.writeHead(404, { ...securityHeaders(), 'Content-Type': 'text/html;charset=utf-8' })
        response.end(readFileSync(join(folder, '404.html')))
      })
    },
  }
}
