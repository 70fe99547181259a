import type { ReactNode } from 'react'
import { useIsAhead } from '../stage/ahead'

type Props = { readonly title: string; readonly narrow?: boolean; readonly children: ReactNode }

/** One screen: its name in the browser's tab, and its content. */
export function Page({ title, narrow = false, children }: Props) {
  const ahead = useIsAhead()
  return (
    <main
      id={ahead ? undefined : 'main'}
      className={`page${narrow ? ' page--narrow' : ''}${ahead ? ' page--ahead' : ''}`}
      aria-hidden={ahead || undefined}
    >
      {!ahead && <title>{`${title} · Uncramp`}</title>}
      {children}
    </main>
  )
}
