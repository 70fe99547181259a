import { assess, model } from '../../../content/model'
import type { Finding } from '../../../domain/causes/rankCauses'
import type { Said } from '../../../domain/questionnaire/questionnaire'
import { isSame } from '../../../domain/what-if/compareAssessments'
import { movedBy } from '../../../domain/what-if/movedBy'
import { signed } from '../../advice/pointsText'
import { ReasonRow } from '../../advice/ReasonRow'
import { useVisit, useWording } from '../../world'
import { differenceText } from './differenceText'
import './answer-effect.css'

/** What one answer changed: in words, then every cause it moved with the rules that read it, and their sources. */
export function AnswerEffect({ said }: { readonly said: Said }) {
  const answers = useVisit((visit) => visit.answers)
  const words = useWording()
  const difference = movedBy(assess, answers, said)
  const { findings } = assess(answers)
  if (isSame(difference)) {
    return <p className="small">It moved nothing: no cause, no measure. Without it your result would be the same.</p>
  }
  return (
    <div className="effect">
      <p>
        <span className="soft">With this answer, and not without it: </span>
        {differenceText(difference).map(words).join(' ')}
      </p>
      <ul className="effect__causes">
        {difference.causes.map(({ cause, points, before, after }) => (
          <li key={cause}>
            <p className="effect__cause">
              <span>{model.causes[cause].name}</span>
              <span className="effect__points">
                {points === 0 ? '' : `${signed(points)} points, `}
                {before === after ? `still ${after}` : `${before ?? 'not counted'} to ${after ?? 'not counted'}`}
              </span>
            </p>
            {rulesThatRead(
              said,
              findings.find((finding) => finding.cause === cause),
            ).map((reason) => (
              <ReasonRow key={reason.because} reason={reason} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

const rulesThatRead = ({ question, answer }: Said, finding: Finding | undefined) =>
  [...(finding?.reasons ?? []), ...(finding?.against ?? [])].filter(({ answers }) =>
    answers.some((one) => one.question === question && one.answer === answer),
  )
