import type { Inline } from './inline.ts'

/** What a page of Uncramp may do, and nothing else: everything comes from its own origin, or stands in the page as the build wrote it. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Two policies. All that each lets through is one address: the service worker's, and that of the worker that reads activity files.
  'trusted-types': 'uncramp uncramp-importer',
} as const

type Directive = keyof typeof policy

/** Browsers ignore these in a page, with a warning, so they are sent as headers only. */
const headerOnly: readonly Directive[] = ['frame-ancestors']

/** @param inline what stands in the pages themselves: nothing else that does is run */
export function contentSecurityPolicy(inline: Inline): string {
  const hashes: { readonly [name: string]: readonly string[] } = {
    'script-src': inline.script,
    'style-src': inline.style,
  }
  return Object.entries(policy)
    .map(([name, value]) => [name, value, ...(hashes[name] ?? [])].join(' '))
    .join('; ')
}

/** The same policy for a `<meta>`, for hosts that send no headers of ours. */
export const policyInPage = (inline: Inline): string =>
  contentSecurityPolicy(inline)
    .split('; ')
    .filter((directive) => !headerOnly.some((name) => directive.startsWith(name)))
    .join('; ')

/** Only the relief page needs anything of the device: a screen that stays on. */
const permissions = {
  'screen-wake-lock': '(self)',
  accelerometer: '()',
  'browsing-topics': '()',
  camera: '()',
  'display-capture': '()',
  'encrypted-media': '()',
  fullscreen: '()',
  gamepad: '()',
  geolocation: '()',
  gyroscope: '()',
  hid: '()',
  'idle-detection': '()',
  'local-fonts': '()',
  magnetometer: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  'picture-in-picture': '()',
  'publickey-credentials-get': '()',
  serial: '()',
  usb: '()',
  'xr-spatial-tracking': '()',
} as const

/** Sent with every answer, errors included. */
export const securityHeaders = (inline: Inline): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(inline),
  'Permissions-Policy': Object.entries(permissions)
    .map(([feature, who]) => `${feature}=${who}`)
    .join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
})

/** Only for sites that will never go back to plain HTTP, so it is written down but not switched on. */
const strictTransport = 'Strict-Transport-Security: max-age=31536000; includeSubDomains'

/** The name of a file below `assets/` changes with its content; every other file is asked for again each time. */
export const caching = { asset: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** The Cache-Control header for a path inside the site. */
export const cacheControl = (path: string): string => (/(?:^|\/)assets\//.test(path) ? caching.asset : caching.other)

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile(inline: Inline): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines(securityHeaders(inline)),
    `  # ${strictTransport}`,
    '',
    // Some hosts would add this header to the one above, so that one is removed first. Cloudflare Pages reads the "!" so.
    '/assets/*',
    ...lines({ 'Cache-Control': caching.asset }),
    '',
    '/service-worker.js',
    ...lines({ 'Cache-Control': caching.other }),
    '',
  ].join('\n')
}

/** The same for nginx, which `deploy/nginx.conf` includes. */
export const nginxHeadersFile = (inline: Inline): string =>
  Object.entries(securityHeaders(inline))
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('')

/** What the `_headers` file of a built site sends with everything. */
export function headersEverywhere(file: string): Readonly<Record<string, string>> {
  const [everywhere = ''] = file.split('\n\n')
  return Object.fromEntries([...everywhere.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]))
}
