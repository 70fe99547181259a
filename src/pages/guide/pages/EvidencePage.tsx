import { Fragment } from 'react'
import { evidenceHead, howSeen, seenLabels, weakCopy } from '../../../content/guide/evidence'
import { sourceGroups } from '../../../content/guide/sourceGroups'
import { sourceKindLabels } from '../../../content/sourceKindLabels'
import { sources } from '../../../content/sources'
import { inBothUnits } from '../../../domain/quantity'
import { type Source, sourceKinds } from '../../../domain/source'
import { type SourceId, sourceIds } from '../../../domain/sourceIds'
import { Facts } from '../Facts'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part } from '../Part'
import { sourceName } from '../sourceName'
import { usesOf } from '../usesOf'

const cards: readonly Source[] = sourceIds.map((id) => sources[id])
const seen = Object.entries(seenLabels).map(([how, name]) => ({
  name,
  is: cards.filter((card) => card.seen === how).length,
}))
const kinds = { id: 'kinds', heading: 'What kinds there are' }

/** All sources, so that every citation has somewhere to lead. */
export function EvidencePage() {
  return (
    <GuideArticle
      heading={evidenceHead.heading}
      lead={evidenceHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      parts={[howSeen, kinds, ...sourceGroups]}
    >
      <Part of={howSeen}>
        <Facts of={seen} />
      </Part>
      <Part of={kinds}>
        <Facts
          of={sourceKinds.map((kind) => ({
            name: sourceKindLabels[kind],
            is: cards.filter((card) => card.kind === kind).length,
          }))}
        />
      </Part>
      {sourceGroups.map((group) => (
        <Part key={group.id} of={group}>
          <ul className="evidence">
            {group.sources.map((id) => (
              <Evidence key={id} id={id} />
            ))}
          </ul>
        </Part>
      ))}
    </GuideArticle>
  )
}

function Evidence({ id }: { readonly id: SourceId }) {
  const { title, authors, journal, year, url, kind, studied, found, seen: how, weak }: Source = sources[id]
  const uses = usesOf(id)
  return (
    <li id={id} className="evidence__card">
      <p className="evidence__short">
        {sourceName(id)} <span className="evidence__kind">{sourceKindLabels[kind]}</span>
      </p>
      <h3>
        {weak ? (
          <cite>{title}</cite>
        ) : (
          <a href={url}>
            <cite>{title}</cite>
          </a>
        )}
      </h3>
      <p className="evidence__where">
        {authors.replace(/\.$/, '')}. {journal}
        {year === null ? ', no date' : `, ${year}`}.
      </p>
      <p>
        <b>Who:</b> {inBothUnits(studied)}
      </p>
      <p>
        <b>Found:</b> {inBothUnits(found)}
      </p>
      {(how !== 'abstract-or-page' || weak) && (
        <p className="small">
          {how !== 'abstract-or-page' && `${seenLabels[how]}. `}
          {weak && weakCopy}
        </p>
      )}
      {uses.length > 0 && (
        <p className="cites">
          Used for:{' '}
          {uses.map(({ to, name }, at) => (
            <Fragment key={to}>
              {at > 0 && ', '}
              <GuideLink to={to}>{name}</GuideLink>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  )
}
