import { fetchScreenFiles } from './early/fetchScreenFiles'
import { driveFirstScreens } from './early/firstScreens'
import { isLikelyFirstPage } from './early/isLikelyFirstPage'
import { keptHere, preferencesKey } from './early/keptHere'
import { loadModules } from './early/loadModules'
import { lookEvent } from './early/lookAround'
import { whenRead } from './early/whenRead'
import { afterPaint } from './press/afterPaint'

// A classic script behind what every page shows first: before it, it held the first paint back. It is built by itself, and quiet when it
// fails.
{
  const { documentElement: page, currentScript: script } = document
  // There is a script to hear the button for light and dark at the foot.
  page.dataset.lamp = ''

  // When the page has been read, so that the style sheets of the page come first and keep their order; and when the second screen is
  // reached.
  const fetchScreen = () => fetchScreenFiles(script)

  const holdsAnything = (): boolean => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('uncramp.'))
    } catch {
      return false
    }
  }

  /** Looks at the device, where that was put off until there was something to read, and asks for the app. */
  const begin = (painted: boolean) => {
    dispatchEvent(new Event(lookEvent))
    const opensWhole = 'deep' in page.dataset || holdsAnything()
    if (opensWhole) whenRead(fetchScreen)
    loadModules(script, opensWhole || painted)
  }
  // Where a press is heard here, it finds the page free right after the first paint: to open the storage takes a slow phone some 30 ms,
  // and to ask for the app as long again. Presses elsewhere wait for the page's script.
  const afterFirstPaint = () => {
    const hears = document.querySelector('[data-early]') !== null
    if (hears && !document.hidden) setTimeout(begin, 150, true)
    else begin(true)
  }
  if (isLikelyFirstPage()) whenRead(() => (document.hidden ? begin(true) : afterPaint(afterFirstPaint)))
  else begin(false)

  /** Light to dark, or back, from the foot of any page. The app hears it like a change in another tab. */
  const turnLamp = () => {
    const { theme: now } = page.dataset
    const dark = now === 'dark' || (now !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
    const chosen = dark ? 'light' : 'dark'
    page.dataset.theme = chosen
    try {
      const text = JSON.stringify({ ...JSON.parse(keptHere(preferencesKey) || '{}'), theme: chosen })
      localStorage.setItem(preferencesKey, text)
      dispatchEvent(new StorageEvent('storage', { key: preferencesKey }))
    } catch {
      // It holds for this page.
    }
  }

  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-lamp-button]')) turnLamp()
  })

  driveFirstScreens(page, fetchScreen)
}
