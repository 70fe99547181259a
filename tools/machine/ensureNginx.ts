import { aptInstall } from './aptInstall'
import { findBrotliModule, findNginx } from './findNginx'

const wayOut = 'Install nginx, with its brotli module if there is one, and run this again.'

try {
  if (findNginx() === undefined || findBrotliModule() === undefined)
    aptInstall(['nginx-light', 'libnginx-mod-http-brotli-static'], `No nginx with brotli was found. ${wayOut}`)
  console.log(`nginx for the checks: ${findNginx()}`)
} catch (error) {
  // Without brotli the rest can still be checked.
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = findNginx() === undefined ? 1 : 0
}
