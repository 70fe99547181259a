import type { BrowserContext } from 'playwright-core'

/** Writes down everything that must never happen while a runner uses the app. */
export function watch(context: BrowserContext, appUrl: string): readonly string[] {
  const { origin } = new URL(appUrl)
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(`The page threw: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`The console says: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    // data: and blob: stay on the device.
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) {
      faults.push(`A request left for ${request.url()}`)
    }
  })
  context.on('page', (page) => {
    page.on('crash', () => faults.push('The page crashed.'))
    page.on('websocket', (socket) => faults.push(`A socket was opened to ${socket.url()}`))
  })
  return faults
}
