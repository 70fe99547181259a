import { sourceKindLabels } from '../../content/sourceKindLabels'
import { sources } from '../../content/sources'
import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'
import { GuideLink } from './GuideLink'
import { guidePaths } from './guidePaths'
import { sourceName } from './sourceName'

/** Every source that a page rests on, each once. Who was studied and what was found stands where the link leads. */
export function SourceLines({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <ul className="source-lines">
      {[...new Set(ids)].map((id) => {
        const { title, kind }: Source = sources[id]
        return (
          <li key={id}>
            <GuideLink to={guidePaths.source(id)}>{sourceName(id)}</GuideLink> <cite>{title}</cite>{' '}
            <span className="soft">{sourceKindLabels[kind]}</span>
          </li>
        )
      })}
    </ul>
  )
}
