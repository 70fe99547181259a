import { findBrowser } from './findBrowser'
import { installBrowser } from './installBrowser'

try {
  if (findBrowser('shell') === undefined) installBrowser()
  const path = findBrowser('shell')
  if (path === undefined) throw new Error('Chromium was installed but does not start. Set CHROME_PATH to a browser.')
  console.log(`Browser for the journeys: ${path}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
