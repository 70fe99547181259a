import { causes } from '../../../content/causes'
import { conflicts } from '../../../content/conflicts'
import { conflictNames } from '../../../content/guide/conflictNames'
import {
  aims,
  anyUrgent,
  facts,
  measureGrades,
  measureParts,
  notLine,
  origins,
} from '../../../content/guide/measurePages'
import { phaseLabels } from '../../../content/labels'
import { measures } from '../../../content/measures'
import { catalogue } from '../../../content/programme/catalogue'
import type { Measure } from '../../../domain/plan/measure'
import { tellAll } from '../../../domain/plan/tellMeasure'
import { newEfforts } from '../../../domain/programme/newEfforts'
import { inBothUnits } from '../../../domain/quantity'
import type { ConflictId, MeasureId } from '../../../domain/vocabulary'
import { MeasureMark } from '../../../parts/drawings/MeasureMark'
import { ClaimLines } from '../ClaimLines'
import { pairsWith, runnersWithout } from '../cautionsFor'
import { claimsAboutMeasure } from '../claimsAbout'
import { ExerciseLines } from '../ExerciseLines'
import { Facts } from '../Facts'
import { GradeMark } from '../GradeMark'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { causesOf } from '../measuresFor'
import { measuresInOrder } from '../measuresInPhase'
import { Neighbours } from '../Neighbours'
import { Part, Points, Steps } from '../Part'
import { SourceLines } from '../SourceLines'

const neighbour = (id: MeasureId | undefined) => id && { to: guidePaths.measure(id), name: measures[id].name }

/** One thing to do: who should leave it alone, before how it is done, and what is known about it. A link from "left out for you" leads here. */
export function MeasurePage({ id }: { readonly id: MeasureId }) {
  const measure: Measure = measures[id]
  const words = tellAll(measure)
  const told = claimsAboutMeasure(id)
  const pairs = pairsWith(id)
  const at = measuresInOrder.indexOf(id)
  const named = words.progression.flatMap(({ week }) =>
    newEfforts(id, week, catalogue, new Set()).map(({ exercise }) => exercise),
  )
  const { steps, weeks, evidence, cautions, not, together, claims, sources } = measureParts
  return (
    <GuideArticle
      heading={measure.name}
      lead={measure.short}
      above={<GuideLink to={guidePaths.measures}>What to do</GuideLink>}
      mark={<MeasureMark id={id} />}
      facts={
        <Facts
          of={[
            { name: facts.dose, is: inBothUnits(words.dose), wide: true },
            { name: facts.when, is: phaseLabels[measure.phase] },
            { name: facts.takes, is: inBothUnits(measure.takes) },
            { name: facts.grade, is: <GradeMark grade={measure.grade} /> },
            { name: facts.origin, is: origins[measure.origin] },
          ]}
        />
      }
      parts={[
        cautions,
        not,
        steps,
        ...(measure.progression ? [weeks] : []),
        ...(pairs.length > 0 ? [together] : []),
        evidence,
        measureParts.causes,
        ...(told.length > 0 ? [claims] : []),
        sources,
      ]}
    >
      <Part of={cautions} className="part--warn">
        <Points of={words.cautions.map(({ say }) => say)} />
      </Part>
      <Part of={not}>
        <p className="soft">{notLine}</p>
        <Conflicting ids={runnersWithout(id)} />
        <p>
          {anyUrgent} <GuideLink to={guidePaths.door('get-help')}>The warning signs</GuideLink>
        </p>
      </Part>
      <Part of={steps}>
        <Steps of={words.steps} />
      </Part>
      {measure.progression && (
        <Part of={weeks}>
          <ol className="weeks">
            {words.progression.map(({ week, do: what }) => (
              <li key={week}>
                <span className="weeks__week">Week {week}</span>
                <span>{inBothUnits(what)}</span>
              </li>
            ))}
          </ol>
          {named.length > 0 && <ExerciseLines of={named} />}
        </Part>
      )}
      {pairs.length > 0 && (
        <Part of={together}>
          <Conflicting ids={pairs} />
        </Part>
      )}
      <Part of={evidence}>
        <p>{inBothUnits(measure.evidence)}</p>
        <p className="soft">{measureGrades[measure.grade]}</p>
      </Part>
      <Part of={measureParts.causes}>
        <ul className="tries">
          {causesOf(id).map(({ cause, squarely }) => (
            <li key={cause}>
              <GuideLink to={guidePaths.cause(cause)}>{causes[cause].name}</GuideLink>
              <span className="tries__notes">Acts on it: {aims[squarely].toLowerCase()}</span>
            </li>
          ))}
        </ul>
      </Part>
      {told.length > 0 && (
        <Part of={claims}>
          <ClaimLines ids={told} />
        </Part>
      )}
      <Part of={sources}>
        <SourceLines ids={measure.cites} />
      </Part>
      <Neighbours before={neighbour(measuresInOrder[at - 1])} after={neighbour(measuresInOrder[at + 1])} />
    </GuideArticle>
  )
}

/** All names in sight, and what is said to each of them a tap away: written out they stood between a runner and how it is done. */
function Conflicting({ ids }: { readonly ids: readonly ConflictId[] }) {
  if (ids.length === 0) return null
  return (
    <ul className="not-for">
      {ids.map((id) => (
        <li key={id}>
          <details className="fold">
            <summary>{conflictNames[id]}</summary>
            <p>{inBothUnits(conflicts[id].say)}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
