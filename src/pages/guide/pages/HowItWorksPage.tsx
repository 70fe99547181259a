import { calibrationCases } from '../../../content/calibration'
import { causeGrades } from '../../../content/guide/causePages'
import {
  cannotDo,
  check,
  fairTrial,
  grades as gradesPassage,
  howItWorksHead,
  inShort,
  limits,
  plan,
  points,
  silence,
  withheld,
  wordOdds,
  words,
} from '../../../content/guide/howItWorks'
import { measureGrades } from '../../../content/guide/measurePages'
import { whoStandsBehind } from '../../../content/guide/whoStandsBehind'
import { model } from '../../../content/model'
import { rulesVersion } from '../../../content/rulesVersion'
import { likelihoodWords } from '../../../domain/causes/likelihood'
import { sourceIds } from '../../../domain/sourceIds'
import { causeIds, conflictIds, flagIds, grades, measureIds } from '../../../domain/vocabulary'
import { LikelihoodMeter } from '../../../parts/meters/LikelihoodMeter'
import { Facts } from '../Facts'
import { GradeMark } from '../GradeMark'
import { GuideArticle } from '../GuideArticle'
import { GuideLink } from '../GuideLink'
import { guidePaths } from '../guidePaths'
import { Part } from '../Part'
import { WhoStandsBehind } from '../WhoStandsBehind'

const parts = [
  inShort,
  points,
  words,
  silence,
  limits,
  plan,
  withheld,
  gradesPassage,
  fairTrial,
  cannotDo,
  whoStandsBehind,
  check,
]
const ruleCount = causeIds.reduce((sum, id) => sum + model.causes[id].rules.length, 0)

/** The whole model in plain words, with what it cannot do. */
export function HowItWorksPage() {
  return (
    <GuideArticle
      heading={howItWorksHead.heading}
      lead={howItWorksHead.lead}
      above={<GuideLink to={guidePaths.map}>The guide</GuideLink>}
      facts={
        <Facts
          of={[
            { name: 'Questions', is: model.askingOrder.length },
            { name: 'Causes', is: causeIds.length },
            { name: 'Rules for them', is: ruleCount },
            { name: 'Warning signs', is: flagIds.length },
            { name: 'Measures', is: measureIds.length },
            { name: 'Cautions', is: conflictIds.length },
            { name: 'Sources', is: sourceIds.length },
            { name: 'Version of the rules', is: rulesVersion },
          ]}
        />
      }
      parts={parts}
    >
      <Part of={inShort} />
      <Part of={points} />
      <Part of={words}>
        <dl className="legend legend--wide">
          {likelihoodWords.map((word) => (
            <div key={word}>
              <dt>
                <LikelihoodMeter word={word} />
              </dt>
              <dd>{wordOdds[word]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part of={silence} />
      <Part of={limits} />
      <Part of={plan} />
      <Part of={withheld} />
      <Part of={gradesPassage}>
        <dl className="grades">
          {grades.map((grade) => (
            <div key={grade}>
              <dt>
                <GradeMark grade={grade} />
              </dt>
              <dd>For a cause: {causeGrades[grade]}</dd>
              <dd>For a measure: {measureGrades[grade]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part of={fairTrial}>
        <p>
          <GuideLink to={guidePaths.trial}>Try one change of your plan</GuideLink>
        </p>
      </Part>
      <Part of={cannotDo} />
      <WhoStandsBehind />
      <Part of={check}>
        <ul className="bullets thumb-links">
          <li>
            <GuideLink to={guidePaths.rules}>Every question, rule and warning sign in one table</GuideLink>
          </li>
          <li>
            <GuideLink to={guidePaths.door('scorecard')}>
              How the rules do on {calibrationCases.length} real stories
            </GuideLink>
          </li>
          <li>
            <GuideLink to={guidePaths.door('evidence')}>All {sourceIds.length} sources</GuideLink>
          </li>
          <li>
            <GuideLink to={guidePaths.door('believed-and-tested')}>Where coaches and studies disagree</GuideLink>
          </li>
        </ul>
      </Part>
    </GuideArticle>
  )
}
