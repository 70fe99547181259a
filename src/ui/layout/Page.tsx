import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly narrow?: boolean; readonly children: ReactNode }

/** One screen: its name in the browser's tab, and its content. */
export function Page({ title, narrow = false, children }: Props) {
  return (
    <main id="main" className={narrow ? 'page page--narrow' : 'page'}>
      <title>{`${title} · Uncramp`}</title>
      {children}
    </main>
  )
}
