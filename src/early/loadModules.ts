import { afterPaint } from '../press/afterPaint'
import { prefetch } from './prefetch'
import { tellOfFailure } from './tellOfFailure'
import { whenRead } from './whenRead'

/**
 * Asks for the page's modules, which its early script names (`data-modules`, and in `data-with` what those import), once the page has
 * been painted: as tags in the head they were asked for before it, and on a slow phone that held the first paint back by 50 ms.
 * @param script the early script
 * @param atOnce whether there is nothing to see before they have come, or nothing left to paint; they still run only when the page has been read
 */
export function loadModules(script: HTMLOrSVGScriptElement | null, atOnce: boolean): void {
  const named = (name: string): readonly string[] => script?.getAttribute(name)?.split(' ').filter(Boolean) ?? []
  const ask = () => {
    for (const file of [...named('data-with'), ...named('data-modules')]) prefetch(file)
  }
  const run = () => {
    for (const file of named('data-modules')) import(/* @vite-ignore */ file).catch(tellOfFailure)
  }
  if (atOnce) ask()
  whenRead(() => {
    // A page that nobody sees is not painted.
    if (atOnce || document.hidden) run()
    else
      afterPaint(() => {
        ask()
        run()
      })
  })
}
