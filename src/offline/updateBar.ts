import styles from './update.css?inline'

function button(className: string, text: string, onTap: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  made.addEventListener('click', onTap)
  return made
}

/** A quiet bar at the foot of the window. It covers nothing that cannot be scrolled free, and moves nothing. */
export function createUpdateBar(onUpdate: () => void) {
  let bar: HTMLElement | undefined
  let putOff = false

  function make(): HTMLElement {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

    const words = document.createElement('p')
    words.setAttribute('role', 'status')
    const update = button('button button--quiet', 'Use it now', () => {
      update.disabled = true
      onUpdate()
    })
    const later = button('link-button', 'Later', () => {
      putOff = true
      if (bar !== undefined) bar.hidden = true
    })
    const made = document.createElement('aside')
    made.className = 'update-bar no-print'
    made.setAttribute('aria-label', 'New version')
    made.append(words, update, later)
    document.body.append(made)
    // A status is read out when it changes, not when it arrives.
    window.setTimeout(() => {
      words.textContent = 'A new version of Uncramp is ready. Your answers stay.'
    }, 50)
    return made
  }

  return {
    show(wanted: boolean): void {
      if (wanted && !putOff) bar ??= make()
      if (bar !== undefined) bar.hidden = !wanted || putOff
    },
  }
}
