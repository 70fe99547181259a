import { reassurance } from '../../content/reassurance'
import { warningsFor } from '../../content/warningsFor'
import type { Assessment } from '../../domain/assess'
import { judge } from '../../domain/conditions/compileCondition'
import { Fold } from '../layout/Fold'
import { useVisit } from '../world'
import { SourceList } from './SourceList'

const { everyone, inBed } = reassurance

/** A calm sentence under the headline, where there is no sign, no open safety question and nothing to beware of. */
export function NoWarningSign({ assessment }: { readonly assessment: Assessment }) {
  const answers = useVisit((visit) => visit.answers)
  const { triage, unscreened, plan } = assessment
  const somebodyAsked = plan.items.some(({ measure }) => measure === 'medical-check' || measure === 'medicine-review')
  const allClear = triage === 'self-care' && unscreened.length === 0 && warningsFor(plan).first.length === 0
  if (!allClear || somebodyAsked) return null
  if (judge(inBed.when, answers) !== 'holds') return <p>{everyone}</p>
  return (
    <>
      <p>
        {everyone} {inBed.say}
      </p>
      <Fold className="fold small no-print" summary="Who says so">
        {() => <SourceList ids={inBed.cites} />}
      </Fold>
    </>
  )
}
