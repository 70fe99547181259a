import { type ReactNode, useRef } from 'react'
import { useInFront } from '../stage/inFront'

/** The heading of the first screen. It may come late, if the screen has to be loaded or hydrated first. */
let opening: HTMLHeadingElement | null = null

/**
 * The heading of a screen. It takes focus when the screen opens, so that a screen reader starts there.
 * A page that has just been opened grabs no focus: the runner may be reading or scrolling already.
 */
export function Title({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useInFront(() => {
    opening ??= heading.current
    if (heading.current === opening) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  )
}
