import { hasNoDangerSign } from '../../content/noDangerSign'
import { reassurance } from '../../content/reassurance'
import type { Assessment } from '../../domain/assess'
import { judge } from '../../domain/conditions/compileCondition'
import { SourceList } from '../advice/SourceList'
import { Fold } from '../layout/Fold'
import { useVisit } from '../world'

const { everyone, inBed, twitches, onStandingUp } = reassurance

/** A calm sentence under the headline, where there is no sign, no open safety question and no grave caution. */
export function NoWarningSign({ assessment }: { readonly assessment: Assessment }) {
  const answers = useVisit((visit) => visit.answers)
  if (!hasNoDangerSign(assessment, answers)) return null
  const calm = [inBed, twitches, onStandingUp].find(({ when }) => judge(when, answers) === 'holds')
  if (calm === undefined) return <p>{everyone}</p>
  return (
    <>
      <p>
        {everyone} {calm.say}
      </p>
      {calm.cites.length > 0 && (
        <Fold className="fold small no-print" summary="Who says so">
          {() => <SourceList ids={calm.cites} />}
        </Fold>
      )}
    </>
  )
}
