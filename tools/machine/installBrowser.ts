import { aptInstall } from './aptInstall'

/** @throws with the way out where it cannot be installed without asking anyone. */
export const installBrowser = (): void =>
  aptInstall(
    ['chromium'],
    'No Chrome or Chromium was found. Install one, or set CHROME_PATH to one that is there, and run this again.',
  )
