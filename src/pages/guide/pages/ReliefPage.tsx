import { aftercare } from '../../../content/aftercare'
import { stopSigns } from '../../../content/dangerSigns'
import {
  alsoTried,
  claimsAboutRelief,
  dangerFirst,
  gettingHome,
  lyingDown,
  reliefHead,
  whyStretch,
} from '../../../content/guide/relief'
import { measures } from '../../../content/measures'
import { reliefs } from '../../../content/relief'
import { type ReliefId, reliefIds } from '../../../content/reliefIds'
import { inBothUnits } from '../../../domain/quantity'
import { Stretch } from '../../../parts/drawings/Stretch'
import { Cites } from '../Cites'
import { ClaimLines } from '../ClaimLines'
import { claimsIn } from '../claimsAbout'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { measuresInPhase } from '../measuresInPhase'
import { Part, Points, Steps } from '../Part'

const partOf = (id: ReliefId) => ({ id, heading: reliefs[id].name })
const muscles = reliefIds.filter((id) => reliefs[id].aftercare === 'muscle')
const others = reliefIds.filter((id) => reliefs[id].aftercare !== 'muscle')
const { nextHeading, next, helpHeading, help, rub = [], cites } = aftercare.muscle
const afterwards = { id: 'afterwards', heading: nextHeading }
const getHelp = { id: 'get-help', heading: helpHeading }
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
            Cramping now? With a timer
          </GuideLink>
        </p>
      }
      parts={[
        dangerFirst,
        ...muscles.map(partOf),
        lyingDown,
        afterwards,
        gettingHome,
        getHelp,
        ...others.map(partOf),
        whyStretch,
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
      {muscles.map((id) => (
        <Part key={id} of={partOf(id)}>
          <HowTo id={id} />
        </Part>
      ))}
      <Part of={lyingDown}>
        <div className="relief">
          <Stretch id="back-leg-up" />
          <div className="relief__words">
            <Steps of={back.steps} />
          </div>
        </div>
        <Points of={back.cautions.map(({ say }) => say)} />
        <Cites ids={back.cites} />
      </Part>
      <Part of={afterwards}>
        <Points of={[...rub, ...next]} />
        <Cites ids={cites} />
      </Part>
      <Part of={gettingHome} />
      <Part of={getHelp} className="part--warn">
        <Points of={help} />
        <p>
          <GuideLink to={guidePaths.door('get-help')}>All warning signs</GuideLink>
        </p>
      </Part>
      {others.map((id) => (
        <Part key={id} of={partOf(id)}>
          <HowTo id={id} />
          <OwnAftercare id={id} />
        </Part>
      ))}
      <Part of={whyStretch} />
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

function HowTo({ id }: { readonly id: ReliefId }) {
  const { place, drawing, inBed, steps, count, careful } = reliefs[id]
  return (
    <>
      <p className="soft">{place}</p>
      <div className="relief">
        <Stretch id={drawing} />
        <div className="relief__words">
          {inBed && (
            <p>
              <strong>In bed?</strong> {inBed}
            </p>
          )}
          <Steps of={steps} />
          <p className="relief__hold">{count}</p>
        </div>
      </div>
      <Points of={careful} />
    </>
  )
}

function OwnAftercare({ id }: { readonly id: ReliefId }) {
  const care = aftercare[reliefs[id].aftercare]
  return (
    <>
      <h3>{care.nextHeading}</h3>
      <Points of={[...(care.rub ?? []), ...care.next]} />
      <h3>{care.helpHeading}</h3>
      <Points of={care.help} />
      <Cites ids={care.cites} />
    </>
  )
}
