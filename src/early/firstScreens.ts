import { onceShown } from '../press/onceShown'
import { screenCame } from '../press/screenCame'
import { type EarlyAnswers, keepOnDevice, keepOnPage, saidOn } from './said'
import { standAt } from './standAt'

/**
 * Lets the first two screens of the quiz be answered before the app is there. The second lies in a template beside the first, which
 * names the answers that lead to it; every other answer waits for the app, as on the second. The answers are kept as they are given.
 * @param fetchScreen asks for what the app needs at the address
 *
 * Stops when the app begins to take over (`data-taking`); what is said in between is still kept, until it has (`data-live`).
 */
export function driveFirstScreens(page: HTMLElement, fetchScreen: () => void): void {
  /** The screen that is not in the page. */
  let other: DocumentFragment | undefined
  /** Whether the last click was counted: a tap on an answer goes on by itself, the arrow keys do not. */
  let tapped = false

  const isLive = (): boolean => 'live' in page.dataset
  /** False where the app will show another screen than the first, and from the moment that it takes over. */
  const isOurs = (): boolean => !['deep', 'kept', 'taking', 'live'].some((state) => state in page.dataset)
  const second = () => document.querySelector<HTMLTemplateElement>('template[data-after]')
  const takeBack = () => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  const mark = (button: Element | null | undefined) => {
    takeBack()
    // The app finds it marked, and presses it again.
    button?.setAttribute('data-pressed', '')
  }
  /** To open the storage takes a slow phone a frame or two: the device has it right after what the answer shows. */
  const keep = (question: string, as: EarlyAnswers[string]) => {
    keepOnPage(page, { ...saidOn(page), [question]: as })
    onceShown(() => keepOnDevice(page))
  }

  /** Shows the second screen, or the first again. */
  function show(toSecond: boolean): void {
    const main = document.getElementById('main')
    const template = second()
    if (!isOurs() || main === null || template === null || toSecond === 'at' in page.dataset) return
    // Before the page changes: after it, each of these would have all of it laid out for itself.
    scrollTo(0, 0)
    const here = document.createDocumentFragment()
    here.append(...main.childNodes)
    main.append(other ?? template.content)
    other = here
    const { address = '', name = '' } = template.dataset
    if (toSecond) page.dataset.at = address
    else page.removeAttribute('data-at')
    const heading = main.querySelector('h1')
    document.title = `${toSecond ? name : heading?.textContent} · Uncramp`
    screenCame()
    // What the answer shows comes first: to change the address takes a slow phone half of a frame, and the focus a layout of its own.
    onceShown(() => {
      standAt(page)
      heading?.focus({ preventScroll: true })
    })
  }

  /** An answer that needs no other beside it: it leads on at once, if anyone knows where. */
  function answer(question: string, as: string, waiting: Element | null | undefined): void {
    const template = second()
    const { after = '', from } = template?.dataset ?? {}
    if (!isOurs() || question !== from || !after.split(' ').includes(as)) mark(waiting)
    else {
      show(true)
      onceShown(fetchScreen)
    }
  }

  addEventListener('click', ({ target, detail }) => {
    tapped = detail > 0
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-early]') : null
    const form = button?.closest<HTMLElement>('[data-question]')
    if (isLive() || !button || !form) return
    const { early = '' } = button.dataset
    const { question = '' } = form.dataset
    if (early === 'continue') return mark(button)
    for (const box of form.querySelectorAll<HTMLInputElement>(':checked')) box.checked = false
    keep(question, [early])
    answer(question, early, button)
  })
  // A tick takes a press back: a sign wins over "None of these".
  addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-question]') : null
    if (isLive() || !form || !(target instanceof HTMLInputElement)) return
    takeBack()
    const { question = '' } = form.dataset
    // Circles beside boxes are a part of an answer that has other parts.
    if (target.type === 'radio' && !form.querySelector('[type=checkbox]')) {
      keep(question, target.value)
      if (tapped) answer(question, target.value, form.querySelector('[data-early=continue]'))
    } else
      keep(
        question,
        [...form.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value),
      )
  })
  // Back, and forward again.
  addEventListener('hashchange', () => show(location.hash === `#${second()?.dataset.address}`))
}
