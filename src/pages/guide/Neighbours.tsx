import { GuideLink } from './GuideLink'

type Neighbour = { readonly to: string; readonly name: string } | undefined
type Props = { readonly before: Neighbour; readonly after: Neighbour }

/** The pages on either side, for reading on. */
export function Neighbours({ before, after }: Props) {
  return (
    <nav className="neighbours no-print" aria-label="Read on">
      {before && (
        <GuideLink className="neighbours__link" to={before.to}>
          <span className="soft">Before this</span> {before.name}
        </GuideLink>
      )}
      {after && (
        <GuideLink className="neighbours__link neighbours__link--after" to={after.to}>
          <span className="soft">After this</span> {after.name}
        </GuideLink>
      )}
    </nav>
  )
}
