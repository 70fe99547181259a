import { aptInstall } from './aptInstall'

/**
 * Installs the Chromium without windows.
 * @throws with the way out where it cannot be installed without asking anyone.
 */
export const installBrowser = (): void =>
  aptInstall(
    ['chromium-headless-shell'],
    'No Chrome or Chromium was found. Install one, or set CHROME_PATH to one that is there, and run this again.',
  )
