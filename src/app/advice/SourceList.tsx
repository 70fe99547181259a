import { sourceKindLabels } from '../../content/sourceKindLabels'
import type { Source } from '../../domain/source'
import type { SourceId } from '../../domain/sourceIds'
import { useWording } from '../world'
import { useSources } from './useSources'
import './source-list.css'

/** Who says so: title, year, kind of study, who was studied, what was found. A weak source is named but not linked to. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  const words = useWording()
  const sources = useSources()
  if (sources === undefined) return <p className="soft">Loading the sources…</p>
  if (sources === 'failed')
    return (
      <p className="notice notice--warn" role="alert">
        The sources could not be loaded. Check your connection, then close this and open it again.
      </p>
    )
  return (
    <ul className="sources">
      {ids.map((id) => {
        const source: Source = sources[id]
        return (
          <li key={id} className="source">
            <p>
              {source.weak ? (
                <cite>{source.title}</cite>
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer">
                  <cite>{source.title}</cite>
                </a>
              )}{' '}
              <span className="soft">
                {source.journal}
                {source.year === null ? ', no date' : `, ${source.year}`}. {sourceKindLabels[source.kind]}.
              </span>
            </p>
            <p className="soft">{words(`${source.studied}. ${source.found}`)}</p>
          </li>
        )
      })}
    </ul>
  )
}
