import { causes } from '../../../content/causes'
import {
  agreementMeanings,
  causeGrades,
  causeParts,
  changeable,
  nothingToTry,
  rulesLine,
} from '../../../content/guide/causePages'
import { agreementLabels, likelihoodLabels, phaseLabels } from '../../../content/labels'
import { measures } from '../../../content/measures'
import type { Cause, Rule } from '../../../domain/causes/cause'
import { wordFor } from '../../../domain/causes/likelihood'
import { inBothUnits } from '../../../domain/quantity'
import { type CauseId, causeIds } from '../../../domain/vocabulary'
import { CauseMark } from '../../../parts/drawings/CauseMark'
import { Cites } from '../Cites'
import { ClaimLines } from '../ClaimLines'
import { claimsAboutCause } from '../claimsAbout'
import { Facts } from '../Facts'
import { GradeMark } from '../GradeMark'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { measuresFor } from '../measuresFor'
import { Neighbours } from '../Neighbours'
import { Part } from '../Part'
import { RuleLines } from '../RuleLines'
import { SourceLines } from '../SourceLines'
import { sourcesOfCause } from '../usesOf'

const heaviestFirst = (rules: readonly Rule[]): readonly Rule[] =>
  [...rules].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))

const neighbour = (id: CauseId | undefined) => id && { to: guidePaths.cause(id), name: causes[id].name }

/** All that is known about one cause here: how it works, what points to it and away from it, and what to try. */
export function CausePage({ id }: { readonly id: CauseId }) {
  const cause: Cause = causes[id]
  const pointsTo = heaviestFirst(cause.rules.filter(({ points }) => points > 0))
  const against = heaviestFirst(cause.rules.filter(({ points }) => points < 0))
  const told = claimsAboutCause(id)
  const tries = measuresFor(id)
  const at = causeIds.indexOf(id)
  const { how, voices, try: toTry, ceiling, sources } = causeParts
  return (
    <GuideArticle
      heading={cause.name}
      lead={cause.short}
      above={<GuideLink to={guidePaths.causes}>Causes</GuideLink>}
      mark={<CauseMark id={id} />}
      facts={
        <Facts
          of={[
            { name: 'Evidence', is: <GradeMark grade={cause.grade} /> },
            { name: 'Coach and studies', is: agreementLabels[cause.agreement] },
            { name: 'Before any answer', is: likelihoodLabels[wordFor(cause.base)] },
            { name: 'In your hands?', is: cause.changeable ? changeable.yes : changeable.no },
          ]}
        />
      }
      parts={[
        how,
        voices,
        causeParts.for,
        ...(against.length > 0 ? [causeParts.against] : []),
        ...(cause.limits.length > 0 ? [ceiling] : []),
        toTry,
        ...(told.length > 0 ? [causeParts.claims] : []),
        sources,
      ]}
    >
      <Part of={how}>
        <p>{inBothUnits(cause.mechanism)}</p>
        <p>
          <b>How common:</b> {inBothUnits(cause.howCommon)}
        </p>
      </Part>
      <Part of={voices}>
        <div className="voices">
          <div className="voice">
            <h3>The coach</h3>
            <p>{inBothUnits(cause.coachSays)}</p>
          </div>
          <div className="voice">
            <h3>Studies</h3>
            <p>{inBothUnits(cause.studiesSay)}</p>
          </div>
        </div>
        <p className="soft">
          {agreementMeanings[cause.agreement]} {causeGrades[cause.grade]}
        </p>
        <Cites ids={cause.cites} />
      </Part>
      <Part of={causeParts.for}>
        <p className="soft">
          {rulesLine} <GuideLink to={guidePaths.rules}>All rules in one table</GuideLink>
        </p>
        <RuleLines rules={pointsTo} sign="for" />
      </Part>
      {against.length > 0 && (
        <Part of={causeParts.against}>
          <RuleLines rules={against} sign="against" />
        </Part>
      )}
      {cause.limits.length > 0 && (
        <Part of={ceiling}>
          <ul className="rules">
            {cause.limits.map(({ because, cites }) => (
              <li key={because}>
                <p>{inBothUnits(because)}</p>
                <Cites ids={cites} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part of={toTry}>
        {tries.length === 0 && <p>{nothingToTry}</p>}
        <ul className="tries">
          {tries.map((measure) => (
            <li key={measure}>
              <GuideLink to={guidePaths.measure(measure)}>{measures[measure].name}</GuideLink>
              <span>{inBothUnits(measures[measure].short)}</span>
              <span className="tries__notes">
                {phaseLabels[measures[measure].phase]} · <GradeMark grade={measures[measure].grade} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {told.length > 0 && (
        <Part of={causeParts.claims}>
          <ClaimLines ids={told} />
        </Part>
      )}
      <Part of={sources}>
        <SourceLines ids={sourcesOfCause(cause)} />
      </Part>
      <Neighbours before={neighbour(causeIds[at - 1])} after={neighbour(causeIds[at + 1])} />
    </GuideArticle>
  )
}
