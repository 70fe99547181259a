import { careHeading } from '../../../content/careHeading'
import { triageLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { besidesEach } from '../../../content/myAppointment'
import { questionNames } from '../../../content/questionNames'
import { saidFor } from '../../../content/quoted'
import type { Assessment } from '../../../domain/assess'
import { isUrgent } from '../../../domain/flags/screenRedFlags'
import { lowerInitial } from '../../../domain/initial'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { pages } from '../../routes'
import { useReading } from '../../world'

type Props = { readonly assessment: Assessment; readonly answers: Answers }

/** What the safety check came to: the level, each sign as it was ticked, what was advised, and what was left unanswered. */
export function SafetyOutcome({ assessment, answers }: Props) {
  const { triage, flags, plan, unscreened } = assessment
  const words = useReading()
  const advised = besidesEach(flags, plan.forbidden)
  return (
    <section
      className={flags.length > 0 ? 'handout__part handout__part--warn' : 'handout__part'}
      aria-labelledby="safety"
    >
      <h2 id="safety">Safety check: {lowerInitial(careHeading(assessment, answers))}</h2>
      {flags.length === 0 && <p>No warning sign was ticked.</p>}
      <ul className="handout__list">
        {flags.map(({ flag, level, signs }) => (
          <li key={flag}>
            <h3>
              {model.redFlags[flag].name} <span className="soft small">· {triageLabels[level].toLowerCase()}</span>
            </h3>
            <p>Said: {saidFor({ flag, signs }, answers).map(words).join('; ')}</p>
            <ul className="bullets handout__told" aria-label="What was advised">
              {advised.get(flag)?.map((action) => (
                <li key={action}>{words(action)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {unscreened.length > 0 && (
        <p>
          <strong>Not answered, or not sure:</strong> {unscreened.map((id) => questionNames[id]).join(', ')}. This is
          not a clean answer.
        </p>
      )}
      {isUrgent(triage) && (
        <p>
          There is no cause list and no plan beside such a sign, on purpose.{' '}
          <a className="no-print" href={pages.getHelp}>
            When and how to get help
          </a>
        </p>
      )}
    </section>
  )
}
