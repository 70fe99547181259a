import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian keeps it out of the search path of ordinary users. */
const places = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']
const brotliModules = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
]

export const findNginx = (): string | undefined =>
  places.find((path) => spawnSync(path, ['-v'], { stdio: 'ignore', timeout: 20_000 }).status === 0)

/** The module that serves files packed with brotli. */
export const findBrotliModule = (): string | undefined => brotliModules.find((path) => existsSync(path))
