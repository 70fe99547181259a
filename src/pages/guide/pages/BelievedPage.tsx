import { claims } from '../../../content/claims'
import { believedHead, claimPartHeadings, notFollowed, verdictMeanings } from '../../../content/guide/believedAndTested'
import { remedies } from '../../../content/guide/remedies'
import { type ClaimPart, claimIds, claimParts, verdicts } from '../../../domain/causes/claim'
import { ClaimCard } from '../ClaimCard'
import { claimsIn } from '../claimsAbout'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part } from '../Part'
import { Verdict } from '../Verdict'

const legend = { id: 'legend', heading: 'The verdicts', paragraphs: [notFollowed] }
const byName = { id: 'by-name', heading: 'Looking for one thing?' }
const partOf = (part: ClaimPart) => ({ id: `part-${part}`, heading: claimPartHeadings[part] })

/** Everything runners are told, each with its verdict. */
export function BelievedPage() {
  return (
    <GuideArticle
      heading={believedHead.heading}
      lead={believedHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      parts={[legend, byName, ...claimParts.map(partOf)]}
    >
      <Part of={legend}>
        <dl className="legend">
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt>
                <Verdict of={verdict} />
              </dt>
              <dd>
                {verdictMeanings[verdict]}{' '}
                <span className="soft">
                  {claimIds.filter((id) => claims[id].verdict === verdict).length} of {claimIds.length}.
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part of={byName}>
        <ul className="remedies">
          {remedies.map(({ name, claim }) => (
            <li key={claim}>
              <GuideLink to={guidePaths.claim(claim)}>{name}</GuideLink>
              <Verdict of={claims[claim].verdict} />
            </li>
          ))}
        </ul>
      </Part>
      {claimParts.map((part) => (
        <Part key={part} of={partOf(part)}>
          <ul className="claims">
            {claimsIn(part).map((id) => (
              <ClaimCard key={id} id={id} />
            ))}
          </ul>
        </Part>
      ))}
    </GuideArticle>
  )
}
