import { screenCame } from '../press/screenCame'
import {
  firstId,
  holdsAnswers,
  keptHere,
  nameless,
  peopleKey,
  personKey,
  preferencesKey,
  themeIn,
  visitKeyOf,
} from './keptHere'
import { saidKey } from './said'
import { showTypeface } from './showTypeface'

/** What asks for a look at the device that was put off until the first paint. */
export const lookEvent = 'uncramp:look'

/** There are answers to go on with: the start page offers it, and the quiz does not begin with its first question. */
export function lookForAnswers(): void {
  const { documentElement: page } = document
  const early = keptHere(saidKey)
  const visit = keptHere(visitKeyOf(keptHere(personKey)))
  page.toggleAttribute('data-kept', early.length > 2 || holdsAnswers(visit))
  if (early) page.dataset.said = early
}

/**
 * Marks on the page what is kept on the device and decides how it looks: whose answers, which colours, which screen.
 * @param painted whether the page has been painted before
 */
export function lookAround(painted: boolean): void {
  const { documentElement: page } = document
  const person = keptHere(personKey)

  // Whose answers these are, where several people share the device: the start page says so above what it offers.
  let several = false
  try {
    const people: { id: string; is?: { name: string } }[] = JSON.parse(keptHere(peopleKey) || '{"entries":[]}').entries
    several = people.some(({ id, is }) => is && id !== firstId)
    const name = people.find(({ id }) => id === (person || firstId))?.is?.name ?? nameless[person ? 'other' : 'first']
    if (several || person !== '') {
      page.dataset.people = ''
      page.style.setProperty('--whose', JSON.stringify(name))
    }
  } catch {
    // A list that cannot be read: the app tells.
  }

  // The colours that were chosen in the settings, so that no page flashes in the others.
  const theme = themeIn(keptHere(preferencesKey))
  if (theme) page.dataset.theme = theme
  // What was ticked on this page a moment ago is nothing to come back to.
  if (!('said' in page.dataset)) lookForAnswers()

  // A page of ours that follows another in this tab comes into sight like any screen: the second of two taps must not meet it.
  // Whoever comes from elsewhere has tapped nothing here.
  const follows = followsOurs()
  if (follows && !painted) screenCame()
  showTypeface(page, follows)

  // The address asks for another screen of the quiz than the first, and it was not a press on this page that led there. Or several people
  // share the device: then it says above the first question whose quiz it is.
  const asksForMore = location.hash.length > 2 && !('at' in page.dataset)
  if (asksForMore || person || several) page.dataset.deep = ''
}

function followsOurs(): boolean {
  const followsKey = 'uncramp.follows'
  try {
    if (sessionStorage.getItem(followsKey) !== null) return true
    sessionStorage.setItem(followsKey, '')
    return false
  } catch {
    return history.length > 1
  }
}
