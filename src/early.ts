// A classic script that runs before anything is painted, on every page: small, no imports, and quiet when it fails.
// Its keys are those of state/storagePort.ts; a test compares them.
{
  const { documentElement: page } = document
  const saved = (key: string): string => {
    try {
      return localStorage.getItem(key) ?? ''
    } catch {
      return ''
    }
  }

  // The colours that were chosen in the settings, so that no page flashes in the others.
  const theme = /"theme":"(light|dark)"/.exec(saved('uncramp.preferences'))?.[1]
  if (theme) page.dataset.theme = theme

  // There are answers to go on with: the start page offers it, and the quiz does not show its first question to begin with.
  const visit = saved('uncramp.visit')
  if (visit !== '' && !visit.includes('"answers":{}')) page.dataset.kept = ''
  if (location.hash.length > 2) page.dataset.deep = ''

  // A button pressed before the app could hear it. The app finds it marked, and presses it again.
  document.addEventListener('click', ({ target }) => {
    if (page.dataset.live !== undefined || !(target instanceof Element)) return
    const button = target.closest('[data-early]')
    if (button === null) return
    document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
    button.setAttribute('data-pressed', '')
  })
  // A tick after that takes it back: the answers win over "None of these".
  document.addEventListener('change', () => {
    if (page.dataset.live === undefined) document.querySelector('[data-pressed]')?.removeAttribute('data-pressed')
  })
}
