import { helpNow } from '../../../content/dangerSigns'
import {
  emergencyNumbers,
  generalKnowledge,
  getHelpHead,
  howSoon,
  meanwhile,
  notSignedOff,
  nowOrThen,
} from '../../../content/guide/getHelp'
import { triageLabels } from '../../../content/labels'
import { redFlags } from '../../../content/redFlags'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { inBothUnits } from '../../../domain/quantity'
import { type FlagId, flagIds } from '../../../domain/vocabulary'
import { EmergencyNumbers } from '../../../parts/emergency/EmergencyNumbers'
import { Cites } from '../Cites'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part, Points, Steps } from '../Part'

const untilHelpComes = { id: meanwhile, heading: helpNow.meanwhile.heading, points: helpNow.meanwhile.steps }
const levels = ['emergency', 'same-day', 'see-doctor', 'see-physio'] as const
const flagsAt = (level: RedFlag['level']): readonly FlagId[] => flagIds.filter((id) => redFlags[id].level === level)
const partOf = (level: RedFlag['level']) => ({ id: level, heading: triageLabels[level], paragraphs: [howSoon[level]] })

/** Every warning sign, most urgent first: the sign, what to do, how soon. */
export function GetHelpPage() {
  return (
    <GuideArticle
      heading={getHelpHead.heading}
      lead={getHelpHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      parts={[emergencyNumbers, untilHelpComes, nowOrThen, ...levels.map(partOf), notSignedOff]}
    >
      <Part of={emergencyNumbers} className="part--warn">
        <EmergencyNumbers />
      </Part>
      <Part of={untilHelpComes}>
        <Cites ids={helpNow.cites} />
      </Part>
      <Part of={nowOrThen} />
      {levels.map((level) => (
        <Part key={level} of={partOf(level)} className={`part--${level}`}>
          <ul className="flag-index no-print">
            {flagsAt(level).map((id) => (
              <li key={id}>
                <GuideLink to={guidePaths.flag(id)}>{redFlags[id].name}</GuideLink>
              </li>
            ))}
          </ul>
          {flagsAt(level).map((id) => (
            <Flag key={id} id={id} />
          ))}
        </Part>
      ))}
      <Part of={notSignedOff}>
        <p>
          <GuideLink to={`${guidePaths.door('how-it-works')}#who`}>
            Who stands behind this, and when it was last reviewed
          </GuideLink>
        </p>
      </Part>
    </GuideArticle>
  )
}

function Flag({ id }: { readonly id: FlagId }) {
  const { name, triggers, actions, why, cites, basis }: RedFlag = redFlags[id]
  return (
    <section id={id} className="flag">
      <h3>{name}</h3>
      <h4>{triggers.length === 1 ? 'The sign' : 'Any one of these'}</h4>
      <Points of={triggers.map(({ sign }) => sign)} />
      <h4>What to do</h4>
      <Steps of={actions} />
      <p className="soft">{inBothUnits(why)}</p>
      {basis && <p className="cites">{generalKnowledge}</p>}
      <Cites ids={cites} />
    </section>
  )
}
