import {
  alsoTried,
  claimsAboutRelief,
  dangerFirst,
  gettingHome,
  lyingDown,
  reliefHead,
  reliefHelp,
  whenItLetsGo,
  whyStretch,
} from '../../../content/guide/relief'
import { measures } from '../../../content/measures'
import { afterwards, getHelpIf, type ReliefId, reliefIds, reliefs, stopSigns } from '../../../content/relief'
import { Stretch } from '../../drawings/Stretch'
import { ClaimLines } from '../ClaimLines'
import { Cites } from '../Cites'
import { claimsIn } from '../claimsAbout'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { inBothUnits } from '../inBothUnits'
import { measuresInPhase } from '../measuresInPhase'
import { Part, Points, Steps } from '../Part'

const partOf = (id: ReliefId) => ({ id, heading: reliefs[id].name })
const back = measures['lie-on-back-leg-up']

/** Every way to ease a cramp, drawn and described, with when to stop. */
export function ReliefPage() {
  return (
    <GuideArticle
      heading={reliefHead.heading}
      lead={reliefHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      facts={
        <p className="no-print">
          <GuideLink className="button" to={guidePaths.now}>
            Cramping now? Step by step with a timer
          </GuideLink>
        </p>
      }
      parts={[
        dangerFirst,
        whyStretch,
        ...reliefIds.map(partOf),
        lyingDown,
        whenItLetsGo,
        gettingHome,
        reliefHelp,
        alsoTried,
        claimsAboutRelief,
      ]}
    >
      <Part of={dangerFirst} className="part--warn">
        <Points of={stopSigns} />
        <p>
          <GuideLink to={guidePaths.door('get-help')}>What to do then, sign by sign</GuideLink>
        </p>
      </Part>
      <Part of={whyStretch} />
      {reliefIds.map((id) => (
        <Part key={id} of={partOf(id)}>
          <div className="relief">
            <Stretch id={reliefs[id].drawing} />
            <div className="relief__words">
              <Steps of={reliefs[id].steps} />
              <p className="relief__hold">
                Hold for {reliefs[id].hold} seconds. If it has not let go, rest a moment and hold again.
              </p>
            </div>
          </div>
        </Part>
      ))}
      <Part of={lyingDown}>
        <div className="relief">
          <Stretch id="back-leg-up" />
          <div className="relief__words">
            <Steps of={back.steps} />
            <Points of={back.cautions} />
          </div>
        </div>
        <Cites ids={back.cites} />
      </Part>
      <Part of={whenItLetsGo}>
        <Points of={afterwards} />
      </Part>
      <Part of={gettingHome} />
      <Part of={reliefHelp} className="part--warn">
        <Points of={getHelpIf} />
        <p>
          <GuideLink to={guidePaths.door('get-help')}>All warning signs</GuideLink>
        </p>
      </Part>
      <Part of={alsoTried}>
        <ul className="bullets">
          {measuresInPhase('during-cramp').map((id) => (
            <li key={id}>
              <GuideLink to={guidePaths.measure(id)}>{measures[id].name}</GuideLink>. {inBothUnits(measures[id].short)}
            </li>
          ))}
        </ul>
      </Part>
      <Part of={claimsAboutRelief}>
        <ClaimLines ids={claimsIn('relief')} />
      </Part>
    </GuideArticle>
  )
}
