import { driveFirstScreens } from './early/firstScreens'
import { isLikelyFirstPage } from './early/isLikelyFirstPage'
import { loadModules, prefetch } from './early/loadModules'
import { saidKey } from './early/said'
import { showTypeface } from './early/showTypeface'
import { whenRead } from './early/whenRead'
import { afterPaint } from './press/afterPaint'
import { guardPresses } from './press/guardPresses'
import { screenCame } from './press/screenCame'

// A classic script that runs before anything is painted, on every page: small, and quiet when it fails. It is built by itself.
// Its keys and the look of a record are those of the state room; a test compares them.
{
  guardPresses()
  const { documentElement: page } = document
  const saved = (key: string): string => {
    try {
      return localStorage.getItem(key) ?? ''
    } catch {
      return ''
    }
  }

  const script = document.currentScript
  const personKey = 'uncramp.person'
  const preferencesKey = 'uncramp.preferences'
  // There is a script to hear the button for light and dark at the foot.
  page.dataset.lamp = ''

  const visitKeyOf = (person: string) => (person ? `uncramp.person.${person}.visit` : 'uncramp.visit')

  // There are answers to go on with: the start page offers it, and the quiz does not begin with its first question.
  const look = () => {
    const early = saved(saidKey)
    page.toggleAttribute('data-kept', early.length > 2 || /"answers":\{"/.test(saved(visitKeyOf(saved(personKey)))))
    if (early) page.dataset.said = early
  }
  // A page that the browser brings back as it was left is looked at again.
  addEventListener('pageshow', ({ persisted }) => persisted && look())
  addEventListener('pageshow', ({ persisted }) => persisted && screenCame())
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && screenCame())

  // What the screen at the address needs is asked for before the app finds out: when the page has been read, so that the style sheets of
  // the page come first and keep their order. The same when the second screen is reached. Where anything is kept, the app reads it first.
  const fetchScreen = () => {
    const wanted = script?.getAttribute(`data-${location.hash.split('/')[1]}`) ?? script?.getAttribute('data-rest')
    for (const file of wanted?.split(' ') ?? []) prefetch(file)
  }

  /** Reads what the device keeps, and asks for the app. */
  const begin = (painted: boolean) => {
    // Whoever was chosen in the settings. The records of whoever came first stand under the plain name.
    const person = saved(personKey)

    // Whose answers these are, where several people share the device: the start page says so above what it offers.
    let several = false
    try {
      const people: { id: string; is?: { name: string } }[] = JSON.parse(
        saved('uncramp.people') || '{"entries":[]}',
      ).entries
      several = people.some(({ id, is }) => is && id !== 'first')
      const name = people.find(({ id }) => id === (person || 'first'))?.is?.name ?? (person ? 'Someone else' : 'Me')
      page.toggleAttribute('data-people', several || person !== '')
      page.style.setProperty('--whose', JSON.stringify(name))
    } catch {
      // A list that cannot be read: the app tells.
    }

    // The colours that were chosen in the settings, so that no page flashes in the others.
    const theme = /"theme":"(light|dark)"/.exec(saved(preferencesKey))?.[1]
    if (theme) page.dataset.theme = theme
    // What was ticked on this page a moment ago is nothing to come back to.
    if (!('said' in page.dataset)) look()

    // A page of ours that follows another in this tab comes into sight like any screen: the second of two taps must not meet it.
    // Whoever comes from elsewhere has tapped nothing here.
    const followsKey = 'uncramp.follows'
    const follows = (): boolean => {
      try {
        if (sessionStorage.getItem(followsKey) !== null) return true
        sessionStorage.setItem(followsKey, '')
        return false
      } catch {
        return history.length > 1
      }
    }
    const followsOurs = follows()
    if (followsOurs && !painted) screenCame()
    showTypeface(page, followsOurs)

    // The address asks for another screen of the quiz than the first, or several people share the device: then it says above the first
    // question whose quiz it is.
    if (location.hash.length > 2 || person || several) page.dataset.deep = ''

    const holdsAnything = (): boolean => {
      try {
        return Object.keys(localStorage).some((key) => key.startsWith('uncramp.'))
      } catch {
        return false
      }
    }
    const opensWhole = 'deep' in page.dataset || holdsAnything()
    if (opensWhole) whenRead(fetchScreen)
    loadModules(script, opensWhole || painted)
  }
  if (isLikelyFirstPage()) whenRead(() => (document.hidden ? begin(true) : afterPaint(() => begin(true))))
  else begin(false)

  /** Light to dark, or back, from the foot of any page. The app hears it like a change in another tab. */
  const turnLamp = () => {
    const { theme: now } = page.dataset
    const dark = now === 'dark' || (now !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
    const chosen = dark ? 'light' : 'dark'
    page.dataset.theme = chosen
    try {
      const text = JSON.stringify({ ...JSON.parse(saved(preferencesKey) || '{}'), theme: chosen })
      localStorage.setItem(preferencesKey, text)
      dispatchEvent(new StorageEvent('storage', { key: preferencesKey }))
    } catch {
      // It holds for this page.
    }
  }

  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    if (target.closest('[data-lamp-button]')) turnLamp()
    // "Start again": the link goes on to the quiz by itself. Settings stay.
    if (target.closest('[data-again]')) {
      try {
        localStorage.removeItem(visitKeyOf(saved(personKey)))
        localStorage.removeItem(saidKey)
      } catch {
        // A device that refuses storage has nothing to forget.
      }
    }
  })

  driveFirstScreens(page, fetchScreen)
}
