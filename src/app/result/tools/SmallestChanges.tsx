import { likelihoodLabels } from '../../../content/labels'
import { model } from '../../../content/model'
import { smallestChange } from '../../../content/smallestChange'
import type { Finding } from '../../../domain/causes/rankCauses'
import type { Answers } from '../../../domain/questionnaire/questionnaire'
import { afterChange } from '../../../domain/what-if/possibleChange'
import type { ChangeSet } from '../../../domain/what-if/smallestChange'
import { useVisit } from '../../world'
import './smallest-changes.css'

type Props = { readonly leading: readonly Finding[]; readonly onTry: (answers: Answers) => void }

/** Other ways that are just as small. More than these would be a list to get lost in. */
const mostWays = 3

/** For each leading cause, the fewest things to do differently that take it out of the lead. */
export function SmallestChanges({ leading, onTry }: Props) {
  const answers = useVisit((visit) => visit.answers)
  return (
    <ul className="smallest">
      {leading.map((finding) => {
        const found = smallestChange(answers, finding.cause)
        const sets = found.kind === 'nothing' ? [] : found.sets.slice(0, mostWays)
        return (
          <li key={finding.cause}>
            <h4>{model.causes[finding.cause].name}</h4>
            <p>{leadIn(found, finding)}</p>
            {sets.map((set, index) => (
              <div key={set.map(({ say }) => say).join()} className="smallest__way">
                {index > 0 && <p className="small soft">Or:</p>}
                <ul className="bullets">
                  {set.map(({ say }) => (
                    <li key={say}>{say}</li>
                  ))}
                </ul>
                <button type="button" className="link-button" onClick={() => onTry(answersAfter(answers, set))}>
                  See what that would do
                </button>
              </div>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** Only the answers that the changes touch. */
function answersAfter(answers: Answers, set: ChangeSet): Answers {
  const after = set.reduce<Answers>(afterChange, answers)
  return Object.fromEntries(set.map(({ question }) => [question, after[question] ?? []])) as Answers
}

function leadIn(found: ReturnType<typeof smallestChange>, { word }: Finding): string {
  if (found.kind === 'leaves') {
    return found.sets[0]?.length === 1 ? 'One change takes it out of the lead:' : 'This much takes it out of the lead:'
  }
  if (found.kind === 'nothing') {
    return 'Nothing that you can change now moves this one. It rests on things like where and when it cramps, on whether you have cramped before, or on what your plan leaves out.'
  }
  const then = likelihoodLabels[found.word].toLowerCase()
  return found.word === word
    ? `Nothing that you can change takes it out of the lead. This lightens it most, though it stays ${then}:`
    : `Nothing that you can change takes it out of the lead. This brings it down to ${then}:`
}
