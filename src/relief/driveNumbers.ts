import { emergencyNumbers } from '../content/emergencyNumbers'
import { numbersFor } from '../domain/emergencyNumbers'

/** The chosen country on this device. Either way may be refused, silently. */
type KeptCountry = { readonly read: () => string | undefined; readonly keep: (country: string) => void }

/** Lets the runner choose the country of every list of emergency numbers on a page that was written without React. */
export function driveNumbers(page: ParentNode, kept: KeptCountry): void {
  const lists = [...page.querySelectorAll<HTMLElement>('[data-emergency]')]
  const show = (country: string | undefined) => {
    for (const list of lists) {
      write(list, country)
      const select = list.querySelector('select')
      if (select) select.value = country ?? ''
    }
  }
  for (const list of lists) {
    const label = list.querySelector('label')
    const select = list.querySelector('select')
    if (label === null || select === null) throw new Error('The page has lost its list of countries.')
    label.hidden = false
    select.addEventListener('change', () => {
      kept.keep(select.value)
      show(select.value)
    })
  }
  show(kept.read())
}

/** Makes one item again for each number. The page brings at least one. */
function write(list: HTMLElement, country: string | undefined): void {
  const items = list.querySelector('ul')
  const first = items?.querySelector('li')
  if (!items || !first) throw new Error('The page has lost its emergency numbers.')
  const made = numbersFor(emergencyNumbers, country).map(({ dial, where }) => {
    const item = first.cloneNode(true) as HTMLLIElement
    const [link, number, place] = ['a', '[data-dial]', '[data-where]'].map((part) => item.querySelector(part))
    link?.setAttribute('href', `tel:${dial}`)
    if (number) number.textContent = dial
    if (place) place.textContent = where
    return item
  })
  items.replaceChildren(...made)
}
