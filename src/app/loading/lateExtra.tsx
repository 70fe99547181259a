import { type ComponentType, createContext, lazy, use, useEffect, useState } from 'react'
import type { ScreenModule } from './lateScreen'

const AgainContext = createContext<() => void>(() => undefined)

const nothing = () => null

/**
 * A part that comes later than its screen. Where it cannot be had, something else stands in its place, and the screen stays; it is asked
 * for anew when that calls `again`, and where the part is opened anew. Browsers from before 2026 remember a file that did not come until
 * the page is reloaded.
 */
export function lateExtra<P extends object>(
  get: () => Promise<ScreenModule<P>>,
  Without: ComponentType<{ readonly again: () => void }> = nothing,
): ComponentType<P> {
  // React's `lazy` remembers a failure for good, so each attempt is one of its own.
  const attempt = () => lazy<ComponentType<P>>(() => get().catch(() => ({ default: Missing })))
  let next = attempt()
  function Missing() {
    useEffect(() => {
      next = attempt()
    })
    return <Without again={use(AgainContext)} />
  }
  return function Extra(props: P) {
    const [Part, setPart] = useState(() => next)
    return (
      <AgainContext value={() => setPart(() => next)}>
        <Part {...props} />
      </AgainContext>
    )
  }
}
