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

/** Which ending is of which type, as nginx brings it along. */
export const findMimeTypes = (): string | undefined =>
  ['/etc/nginx', '/opt/homebrew/etc/nginx', '/usr/local/etc/nginx', '/usr/local/nginx/conf']
    .map((folder) => `${folder}/mime.types`)
    .find((path) => existsSync(path))
