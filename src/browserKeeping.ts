import type { World } from './app/world'

/** Asks the browser not to clear what is kept here when the disk fills up or time passes. Undefined where it cannot be asked. */
export async function askBrowserToKeep(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persist?.()
  } catch {
    return undefined
  }
}

/** How the app was opened. Every browser on an iPhone is Safari inside; others elsewhere only call themselves after it. */
export function runsIn(): World['runsIn'] {
  if (matchMedia('(display-mode: standalone)').matches) return 'home-screen'
  const { userAgent } = navigator
  const safari = /Safari\//.test(userAgent) && !/Chrom(?:e|ium)\/|Android/.test(userAgent)
  return safari || /iP(?:hone|ad|od)/.test(userAgent) ? 'safari' : 'browser'
}
