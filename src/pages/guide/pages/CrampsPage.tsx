import {
  claimsAboutCramps,
  crampsHead,
  howItFeels,
  nightCramps,
  notCramps,
  soreness,
  stitch,
  whatItIs,
  whenItComes,
  whichMuscles,
  whyItComes,
} from '../../../content/guide/cramps'
import { lookAlikes, restlessLegs } from '../../../content/guide/lookAlikes'
import { triageLabels } from '../../../content/labels'
import { redFlags } from '../../../content/redFlags'
import { ClaimLines } from '../ClaimLines'
import { claimsIn } from '../claimsAbout'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { MuscleShares } from '../MuscleShares'
import { Part } from '../Part'

const parts = [
  whatItIs,
  whichMuscles,
  whenItComes,
  howItFeels,
  whyItComes,
  stitch,
  nightCramps,
  notCramps,
  soreness,
  claimsAboutCramps,
]

/** What a cramp is, and what it is not. */
export function CrampsPage() {
  return (
    <GuideArticle
      heading={crampsHead.heading}
      lead={crampsHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      parts={parts}
    >
      <Part of={whatItIs} />
      <Part of={whichMuscles}>
        <MuscleShares />
      </Part>
      <Part of={whenItComes} />
      <Part of={howItFeels} />
      <Part of={whyItComes}>
        <p>
          <GuideLink to={guidePaths.causes}>All causes, one by one</GuideLink>
        </p>
      </Part>
      <Part of={stitch}>
        <p>
          <GuideLink to={guidePaths.cause('shallow-breathing-stitch')}>More on the stitch</GuideLink>
        </p>
      </Part>
      <Part of={nightCramps}>
        <p>
          <GuideLink to={guidePaths.cause('night-shortened-position')}>More on night cramps</GuideLink>
        </p>
      </Part>
      <Part of={notCramps}>
        <dl className="look-alikes">
          {lookAlikes.map(({ flag, sign }) => (
            <div key={flag}>
              <dt>
                <GuideLink to={guidePaths.flag(flag)}>{redFlags[flag].name}</GuideLink>
              </dt>
              <dd>{sign}</dd>
              <dd className={`soon soon--${redFlags[flag].level}`}>{triageLabels[redFlags[flag].level]}</dd>
            </div>
          ))}
          <div>
            <dt>{restlessLegs.name}</dt>
            <dd>{restlessLegs.sign}</dd>
            <dd className={`soon soon--${restlessLegs.level}`}>{triageLabels[restlessLegs.level]}</dd>
          </div>
        </dl>
      </Part>
      <Part of={soreness} />
      <Part of={claimsAboutCramps}>
        <ClaimLines ids={claimsIn('premise', 'what', 'symptoms')} />
      </Part>
    </GuideArticle>
  )
}
