import { causes } from '../../../content/causes'
import {
  causesHeading,
  causesLine,
  type Door,
  guideDoors,
  guideHead,
  measuresHeading,
  measuresLine,
} from '../../../content/guide/guideMap'
import { phaseLabels } from '../../../content/labels'
import { measures } from '../../../content/measures'
import { inBothUnits } from '../../../domain/quantity'
import { causeIds, phases } from '../../../domain/vocabulary'
import { CauseMark } from '../../../parts/drawings/CauseMark'
import { MeasureMark } from '../../../parts/drawings/MeasureMark'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { measuresInPhase } from '../measuresInPhase'

const first: readonly Door[] = ['cramps', 'relief', 'get-help', 'believed-and-tested']
const behind: readonly Door[] = ['evidence', 'how-it-works', 'scorecard', 'privacy']

/** Everything there is to read, on one page. */
export function GuideMapPage() {
  return (
    <article className="leaf leaf--map">
      <header className="leaf__head">
        <h1>{guideHead.heading}</h1>
        <p className="lead">{guideHead.lead}</p>
      </header>
      <Doors of={first} />
      <section id="causes" className="part">
        <h2>{causesHeading}</h2>
        <p className="soft">{causesLine}</p>
        <ul className="cards">
          {causeIds.map((id) => (
            <li key={id} className="card">
              <span className="card__mark">
                <CauseMark id={id} />
              </span>
              <p>
                <GuideLink to={guidePaths.cause(id)}>{causes[id].name}</GuideLink>
                <span className="card__line">{inBothUnits(causes[id].short)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section id="measures" className="part">
        <h2>{measuresHeading}</h2>
        <p className="soft">{measuresLine}</p>
        {phases.map((phase) => (
          <section key={phase} className="phase">
            <h3>{phaseLabels[phase]}</h3>
            <ul className="cards">
              {measuresInPhase(phase).map((id) => (
                <li key={id} className="card">
                  <span className="card__mark">
                    <MeasureMark id={id} />
                  </span>
                  <p>
                    <GuideLink to={guidePaths.measure(id)}>{measures[id].name}</GuideLink>
                    <span className="card__line">{inBothUnits(measures[id].short)}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <Doors of={behind} />
    </article>
  )
}

function Doors({ of }: { readonly of: readonly Door[] }) {
  return (
    <ul className="doors">
      {of.map((door) => (
        <li key={door}>
          <GuideLink className="door" to={guidePaths.door(door)}>
            <span className="door__name">{guideDoors[door].name}</span>
            <span className="door__line">{guideDoors[door].line}</span>
          </GuideLink>
        </li>
      ))}
    </ul>
  )
}
