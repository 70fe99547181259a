import { useMemo } from 'react'
import { assess } from '../../content/model'
import { rulesVersion } from '../../content/rulesVersion'
import { type ReadCode, readCode } from '../../exchange/link/readCode'
import { longDay } from '../days/dayWords'
import { Page } from '../layout/Page'
import { Title } from '../layout/Title'
import { HandedWeekTable } from './HandedWeekTable'
import { HandoutSheet } from './sheet/HandoutSheet'
import { UnreadableLink } from './UnreadableLink'
import { WhoIsThis } from './WhoIsThis'

/** What a link holds, to look at. It is worked out beside the runner's own record, and changes nothing before a tap that says so. */
export default function SharedScreen({ id = '' }: { readonly id?: string }) {
  const read = useMemo(() => readCode(id), [id])
  return read.ok ? <Shared read={read} /> : <UnreadableLink fault={read.fault} />
}

function Shared({ read: { handedOver, lost } }: { readonly read: Extract<ReadCode, { ok: true }> }) {
  const { answers, made, rules, weeks } = handedOver
  const assessment = useMemo(() => assess(answers), [answers])
  return (
    <Page title="Someone’s result">
      <div className="stack stack--wide">
        <Title>Someone’s result</Title>
        <p>
          From a link made on {longDay(made)}.
          {rules !== rulesVersion &&
            ` It was made by the rules ${rules}, and is shown by those of this app, ${rulesVersion}: it may differ from what was seen then.`}
        </p>
        {lost > 0 && (
          <p className="notice notice--warn">
            {lost === 1 ? 'One question' : `${lost} questions`} could not be carried over and{' '}
            {lost === 1 ? 'is' : 'are'} open here. Ask again before you rely on this.
          </p>
        )}
        <WhoIsThis given={handedOver} />
        <p className="actions no-print">
          <button type="button" className="button button--quiet" onClick={() => window.print()}>
            Print it
          </button>
        </p>
        <HandoutSheet answers={answers} assessment={assessment} made={made} rules={rulesVersion}>
          {weeks && <HandedWeekTable weeks={weeks} answers={answers} assessment={assessment} />}
        </HandoutSheet>
      </div>
    </Page>
  )
}
