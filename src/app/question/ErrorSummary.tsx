import { type ReactNode, useEffect, useRef } from 'react'

/** Says what is missing, takes the focus, and leads to the place. */
export function ErrorSummary({ target, children }: { readonly target: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>One thing is missing</h2>
      <button type="button" className="link-button" onClick={() => document.getElementById(target)?.focus()}>
        {children}
      </button>
    </div>
  )
}
