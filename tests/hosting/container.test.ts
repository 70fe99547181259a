import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nginxHeadersFile } from '../../tools/build/headers'
import { findBrotliModule, findNginx } from '../../tools/machine/findNginx'
import { noInline } from '../support/noInline'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')

describe('the container', () => {
  it('has settings that nginx takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'uncramp-container-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'sites-enabled'))
    mkdirSync(join(folder, 'modules-enabled'))
    const brotli = findBrotliModule()
    if (brotli !== undefined) writeFileSync(join(folder, 'modules-enabled/brotli.conf'), `load_module ${brotli};\n`)
    writeFileSync(join(folder, 'headers.nginx'), nginxHeadersFile(noInline))
    const site = readFileSync('deploy/nginx.conf', 'utf8').replace(
      '/srv/uncramp/_headers.nginx',
      join(folder, 'headers.nginx'),
    )
    writeFileSync(join(folder, 'sites-enabled/uncramp.conf'), brotli ? site : site.replace('brotli_static on;', ''))
    const main = readFileSync('deploy/nginx-main.conf', 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      .replaceAll(/\/etc\/nginx\/(?=sites-enabled|modules-enabled)/g, `${folder}/`)
    writeFileSync(join(folder, 'nginx.conf'), main)
    const tried = spawnSync(findNginx() ?? 'nginx', ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')], {
      encoding: 'utf8',
    })
    expect(tried.stderr).not.toMatch(/\[emerg\]/)
    expect(tried.status).toBe(0)
  })

  it('copies only files that are there and that it was not told to leave out', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) => list.split(' '))
    expect(copied).toContain('deploy/nginx.conf')
    for (const path of copied.filter((it) => it !== '.')) {
      expect(existsSync(path)).toBe(true)
      expect(ignored).toContain(`!${path.split('/')[0]}`)
    }
  })

  it('takes in what the build needs, and nothing private', () => {
    expect(ignored[0]).toBe('*')
    for (const needed of [
      'src',
      'public',
      'tools',
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'tsconfig*.json',
    ])
      expect(ignored).toContain(`!${needed}`)
    expect(ignored).not.toContain('!.git')
  })

  it('does not run as root', () => {
    const [, run = ''] = dockerfile.split(/^FROM debian/m)
    expect(run).toMatch(/^USER www-data$/m)
  })
})
