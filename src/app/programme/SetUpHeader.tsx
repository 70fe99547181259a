import type { PlanChange } from '../../domain/programme/planChange'
import { Title } from '../layout/Title'
import { howItReturns, named } from './goneWords'

type Props = {
  /** There are weeks already, and they are not over. */
  readonly runsOn: boolean
  readonly kept: boolean
  /** Some of what was taken on is no longer in the plan. */
  readonly change: PlanChange | undefined
  /** What was typed on an earlier visit to this page and not sent off. */
  readonly typed: { readonly again: boolean; readonly startAfresh: () => void }
}

/** What this page is for, and what of it stands from before. */
export function SetUpHeader({ runsOn, kept, change, typed }: Props) {
  return (
    <header className="stack stack--tight">
      <p className="eyebrow">Your programme</p>
      <Title>Plan your weeks</Title>
      <p className="lead">
        {kept
          ? change
            ? changedTo(change)
            : 'All of it stands as you left it. Change what does not fit you.'
          : 'What to take on is ticked for you, from your plan. The rest is yours to fill in.'}
      </p>
      {typed.again && (
        <p className="notice">
          <span>
            {runsOn
              ? 'You had begun to change this. It is not in your weeks yet.'
              : 'What you had filled in is still here.'}
          </span>
          <button type="button" className="button button--quiet" onClick={typed.startAfresh}>
            Start afresh
          </button>
        </p>
      )}
    </header>
  )
}

/** What can no longer be chosen is named, so that nobody looks for it in the list. */
function changedTo({ gone, added }: PlanChange): string {
  const fresh = added.length > 0 ? ': what is new in it is ticked for you' : ''
  return `Your plan has changed${fresh}. No longer in it, and not in this list: ${named(gone)}. ${howItReturns} All else stands as you left it.`
}
