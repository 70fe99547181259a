import { type ReactNode, useEffect, useRef } from 'react'

/** False until the runner has moved once: a page that has just been opened must not grab the focus. */
let moved = false

export const rememberMove = () => {
  moved = true
}

/** The heading of a screen. It takes focus when the screen opens, so that a screen reader starts there. */
export function Title({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!moved) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  )
}
