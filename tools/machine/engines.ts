import { aptInstall } from './aptInstall'
import { findFirefox, findWebKit } from './findEngines'

const wayOut =
  'The walks need Firefox, and WebKitGTK with its driver and xvfb. Install them (on Debian: firefox-esr webkit2gtk-driver xvfb) and run this again.'

try {
  const missing = [
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
    ...(findWebKit() === undefined ? ['webkit2gtk-driver', 'xvfb', 'xauth'] : []),
  ]
  if (missing.length > 0) aptInstall(missing, wayOut)
  if (findFirefox() === undefined || findWebKit() === undefined) throw new Error(wayOut)
  console.log(`Engines for the walks: ${findFirefox()}, ${findWebKit()?.browser}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
