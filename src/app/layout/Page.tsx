import type { ReactNode } from 'react'
import { useInFront } from '../stage/inFront'

type Props = { readonly title: string; readonly narrow?: boolean; readonly children: ReactNode }

/** One screen: its name in the browser's tab, and its content. */
export function Page({ title, narrow = false, children }: Props) {
  useInFront(() => {
    document.title = `${title} · Uncramp`
  }, [title])
  return <div className={narrow ? 'page page--narrow' : 'page'}>{children}</div>
}
