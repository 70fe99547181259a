import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  cacheControl,
  caching,
  contentSecurityPolicy,
  headersEverywhere,
  headersFile,
  nginxHeadersFile,
  policyInPage,
  securityHeaders,
} from '../../tools/build/headers'

const inline = { script: ["'sha256-abc='"], style: ["'sha256-def='", "'sha256-ghi='"] }
const policy = contentSecurityPolicy(inline)
const everything = securityHeaders(inline)

describe('the headers', () => {
  it('are the same for nginx as for static hosts, and the site file includes them', () => {
    const lines = nginxHeadersFile(inline).matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)
    expect(Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))).toEqual(everything)
    expect(headersEverywhere(headersFile(inline))).toEqual(everything)
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toContain('_headers.nginx;')
  })

  it('are all in the file for static hosts, for every path', () => {
    const [everywhere = ''] = headersFile(inline).split('\n\n')
    expect(everywhere.split('\n')[0]).toBe('/*')
    for (const [name, value] of Object.entries(everything)) expect(everywhere).toContain(`\n  ${name}: ${value}`)
  })

  it('allow what the build has written into a page, by its hash, and nothing else there or from elsewhere', () => {
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:|nonce|strict-dynamic/)
    expect(policy).toContain("script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def=' 'sha256-ghi=';")
    for (const must of ["frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"])
      expect(policy).toContain(must)
  })

  it('leave to the header what browsers refuse in a page', () => {
    expect(policyInPage(inline)).not.toContain('frame-ancestors')
    expect(policyInPage(inline).split('; ').length).toBe(policy.split('; ').length - 1)
  })

  it('switch on lasting TLS for nobody unasked', () => {
    const active = headersFile(inline)
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
    expect(active.join('\n')).not.toContain('Strict-Transport-Security')
    expect(everything).not.toHaveProperty('Strict-Transport-Security')
  })

  it('let a browser keep for good only what has its content in its name', () => {
    expect(cacheControl('assets/first-B7-M3sWm.js')).toBe(caching.asset)
    expect(cacheControl('some/where/assets/first-B7-M3sWm.js')).toBe(caching.asset)
    for (const path of ['index.html', 'service-worker.js', 'quiz/', 'manifest.webmanifest', 'guide/my-assets.html'])
      expect(cacheControl(path)).toBe(caching.other)
  })
})
