import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generate } from 'selfsigned'
import { findBrotliModule, findMimeTypes, findNginx } from './findNginx'

export type RunningNginx = {
  /** With a closing slash. */
  readonly url: string
  readonly servesBrotli: boolean
  readonly stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** Our own file as it is, but for the place to listen at, the folder to serve, and a module that may be missing. */
function siteConfig(listen: string, root: string, brotli: boolean): string {
  const config = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/^ *listen .*;$/m, `  listen 127.0.0.1:${listen};`)
    .replace(/^ *root .*;$/m, `  root ${resolve(root)};`)
    .replace(/^ *include .*_headers\.nginx;$/m, `  include ${resolve(root, '_headers.nginx')};`)
  return brotli ? config : config.replace(/^ *brotli_static on;$/m, '')
}

function mainConfig(folder: string, brotliModule: string | undefined): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    brotliModule === undefined ? '' : `load_module ${brotliModule};`,
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 256; }',
    'http {',
    `  include ${findMimeTypes() ?? 'mime.types'};`,
    '  default_type application/octet-stream;',
    ...temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`),
    `  include ${join(folder, 'uncramp.conf')};`,
    '}',
    '',
  ].join('\n')
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })

/** Writes a certificate that nobody trusts, and says where to listen with it. */
async function listenWithTls(folder: string, port: number): Promise<string> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  writeFileSync(join(folder, 'cert.pem'), cert)
  writeFileSync(join(folder, 'key.pem'), key)
  return `${port} ssl http2;\n  ssl_certificate ${join(folder, 'cert.pem')};\n  ssl_certificate_key ${join(folder, 'key.pem')}`
}

/**
 * Serves a built site with a real nginx and `deploy/nginx.conf`, on this machine alone.
 * @param tls with HTTP/2 over TLS, as on the open web, with a certificate that a browser has to be told to accept
 * @throws with what nginx said if it does not start.
 */
export async function runNginx(root: string, { tls = false } = {}): Promise<RunningNginx> {
  const nginx = findNginx()
  if (nginx === undefined) throw new Error('No nginx was found. Run "npm run hosting", which installs it where it can.')
  const brotliModule = findBrotliModule()
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-nginx-'))
  const port = await freePort()
  const listen = tls ? await listenWithTls(folder, port) : `${port}`
  writeFileSync(join(folder, 'uncramp.conf'), siteConfig(listen, root, brotliModule !== undefined))
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder, brotliModule))

  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString('utf8')
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }

  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${port}/`
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break
    if (await answers(port)) return { url, servesBrotli: brotliModule !== undefined, stop }
    await new Promise((done) => setTimeout(done, 50))
  }
  await stop()
  throw new Error(`nginx did not start.\n${said}`)
}
