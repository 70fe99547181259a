import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  cacheControl,
  caching,
  contentSecurityPolicy,
  headersFile,
  policyInPage,
  securityHeaders,
} from '../../tools/build/headers'

const nginxHeaders = (): Readonly<Record<string, string>> => {
  const lines = readFileSync('deploy/nginx.conf', 'utf8').matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
}

describe('the headers', () => {
  it('are the same in the nginx file as in the one source', () => {
    expect(nginxHeaders()).toEqual(securityHeaders)
  })

  it('are all in the file for static hosts, for every path', () => {
    const [everywhere = ''] = headersFile().split('\n\n')
    expect(everywhere.split('\n')[0]).toBe('/*')
    for (const [name, value] of Object.entries(securityHeaders)) expect(everywhere).toContain(`\n  ${name}: ${value}`)
  })

  it('allow nothing that is written into a page, and nothing from elsewhere', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/)
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|data:|blob:|nonce|strict-dynamic/)
    for (const must of ["frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"])
      expect(contentSecurityPolicy).toContain(must)
  })

  it('leave to the header what browsers refuse in a page', () => {
    expect(policyInPage).not.toContain('frame-ancestors')
    expect(policyInPage.split('; ').length).toBe(contentSecurityPolicy.split('; ').length - 1)
  })

  it('switch on lasting TLS for nobody unasked', () => {
    const active = headersFile()
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
    expect(active.join('\n')).not.toContain('Strict-Transport-Security')
    expect(nginxHeaders()).not.toHaveProperty('Strict-Transport-Security')
  })

  it('let a browser keep for good only what has its content in its name', () => {
    expect(cacheControl('assets/first-B7-M3sWm.js')).toBe(caching.asset)
    expect(cacheControl('some/where/assets/first-B7-M3sWm.js')).toBe(caching.asset)
    for (const path of ['index.html', 'service-worker.js', 'quiz/', 'manifest.webmanifest', 'guide/my-assets.html'])
      expect(cacheControl(path)).toBe(caching.other)
  })
})
