import { useLayoutEffect, useRef } from 'react'

/**
 * Where pressing a button takes it away, the focus goes on to what has come in its place instead of to the top of the page. Call `goOn`
 * with the press; of what then stands in the `area`, what is marked `data-next` is focused: a button, or words with `tabIndex={-1}`.
 */
export function useNextFocus<Area extends HTMLElement = HTMLElement>() {
  const area = useRef<Area>(null)
  const goes = useRef(false)
  useLayoutEffect(() => {
    if (!goes.current) return
    goes.current = false
    area.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  })
  return {
    area,
    goOn() {
      goes.current = true
    },
  }
}
