import type { ReactNode } from 'react'
import { useInFront, usePlace } from '../stage/place'

type Props = { readonly title: string; readonly narrow?: boolean; readonly children: ReactNode }

/** One screen: its name in the browser's tab, and its content. */
export function Page({ title, narrow = false, children }: Props) {
  const place = usePlace()
  const inFront = useInFront()
  return (
    <main
      id={place === 'ahead' ? undefined : 'main'}
      className={`page${narrow ? ' page--narrow' : ''}${place === 'ahead' ? ' page--ahead' : ''}`}
      hidden={place === 'left'}
      aria-hidden={place === 'ahead' || undefined}
    >
      {inFront && <title>{`${title} · Uncramp`}</title>}
      {children}
    </main>
  )
}
