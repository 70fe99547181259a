import { causeTags } from '../../content/causeTags'
import { assess } from '../../content/model'
import { rulesVersion } from '../../content/rulesVersion'
import type { Assessment } from '../../domain/assess'
import { leadingCauses } from '../../domain/causes/rankCauses'
import { readTold } from '../../domain/what-if/toldThen'
import { answersThen } from '../../state/results/answersThen'
import type { PastResult } from '../../state/results/resultsKind'
import { longDayAt } from '../days/dayWords'
import { useWorld } from '../world'
import { WhatMoved } from './WhatMoved'

/** Fewer days than these between two results tell little: one quiet week can be luck. */
const enoughDays = 14
const day = 86_400_000

type Props = { readonly then: PastResult; readonly now: Assessment }

/** A past result beside today's: the causes with both words, and why they differ. */
export function SideBySide({ then, now }: Props) {
  const { records } = useWorld()
  const told = readTold(then.told)
  const { answers, lost } = answersThen(then)
  const again = assess(answers)
  const leads = leadingCauses(now.findings)
  const causes = [...new Set([...(told?.causes ?? []), ...leads].map(({ cause }) => cause))]
  const wordThen = new Map(told?.causes.map(({ cause, word }) => [cause, word]))
  const wordNow = new Map(now.findings.map(({ cause, word }) => [cause, word]))
  const days = Math.floor((records.now() - then.at) / day)
  return (
    <>
      <table className="then__table">
        <caption>What came first, then and now</caption>
        <thead>
          <tr>
            <th scope="col">Cause</th>
            <th scope="col">{longDayAt(then.at)}</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {causes.map((cause) => (
            <tr key={cause}>
              <th scope="row">{causeTags[cause]}</th>
              <td data-when={longDayAt(then.at)}>{wordThen.get(cause) ?? 'not in front'}</td>
              <td data-when="Now">
                {wordNow.get(cause) ?? 'not counted'}
                {!leads.some((lead) => lead.cause === cause) && <span className="soft small"> (not in front)</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {days < enoughDays && (
        <p className="notice">
          Not enough yet to tell whether something helps: less than two weeks lie between. One quiet week can be luck.
        </p>
      )}
      <WhatMoved
        before={again}
        after={now}
        answersThen={answers}
        lost={lost}
        told={told}
        rulesChanged={then.rules !== rulesVersion}
      />
    </>
  )
}
