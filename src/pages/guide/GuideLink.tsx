import { type ReactNode, useContext } from 'react'
import { linkBetween } from './guidePaths'
import { Place } from './Place'

type Props = { readonly to: string; readonly className?: string; readonly children: ReactNode }

/** A link to somewhere in the guide or, with a path that leads out of it, in the site. */
export function GuideLink({ to, children, ...rest }: Props) {
  return (
    <a href={linkBetween(useContext(Place), to)} {...rest}>
      {children}
    </a>
  )
}
