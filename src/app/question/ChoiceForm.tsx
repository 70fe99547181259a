import { type ReactNode, useState } from 'react'
import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import { ErrorSummary } from './ErrorSummary'

type Props = {
  readonly id: QuestionId
  readonly answered: boolean
  /** What is said to a runner who goes on without an answer, and the answer that it leads to. */
  readonly missing: { readonly say: string; readonly leadsTo: string | undefined }
  readonly onDone: () => void
  readonly children: ReactNode
}

/** The form around the answers to one question. It goes on where there is an answer, and says so where there is none. */
export function ChoiceForm({ id, answered, missing, onDone, children }: Props) {
  /** How often the runner went on without an answer: the complaint takes the focus each time. */
  const [missed, setMissed] = useState(0)
  return (
    <form
      className="choice"
      data-question={id}
      // Without a script such a form sends nothing: what a runner ticks must not end up in an address.
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (answered) onDone()
        else setMissed(missed + 1)
      }}
    >
      {missed > 0 && !answered && (
        <ErrorSummary key={missed} target={`${id}-${missing.leadsTo}`}>
          {missing.say}
        </ErrorSummary>
      )}
      {children}
    </form>
  )
}
