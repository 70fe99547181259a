import { Fragment } from 'react'
import type { SourceId } from '../../domain/sourceIds'
import { GuideLink } from './GuideLink'
import { guidePaths } from './guidePaths'
import { sourceName } from './sourceName'

/** Who says so, in a line. Each name leads to what that source found. */
export function Cites({ ids }: { readonly ids: readonly SourceId[] }) {
  if (ids.length === 0) return null
  return (
    <p className="cites">
      {ids.length === 1 ? 'Source: ' : 'Sources: '}
      {ids.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <GuideLink to={guidePaths.source(id)}>{sourceName(id)}</GuideLink>
        </Fragment>
      ))}
    </p>
  )
}
