import { prefetch } from './prefetch'

/**
 * Asks for what the screen at the address needs, before the app finds out. The page names the files of the questions, and what every
 * other screen needs besides its own (`data-rest`); a screen's own stand in a file (`data-table`), as paths that start where it lies.
 * @param script the early script
 */
export function fetchScreenFiles(script: HTMLOrSVGScriptElement | null): void {
  const named = (name: string): string | null | undefined => script?.getAttribute(`data-${name}`)
  const part = location.hash.split('/')[1] ?? ''
  for (const file of (named(part) ?? named('rest'))?.split(' ') ?? []) prefetch(file)

  const table = named('table')
  if (!table || part === '' || part === 'q') return
  fetch(table)
    .then((answer) => answer.json())
    .then((files: { readonly [screen: string]: readonly string[] }) => {
      for (const file of files[part] ?? []) prefetch(table.replace(/[^/]+$/, file))
    })
    // The app asks for what is not there by then.
    .catch(() => undefined)
}
