import { quoted, saidFor } from '../../content/quoted'
import { warningNames } from '../../content/warningNames'
import type { Withheld } from '../../domain/plan/buildPlan'
import { useReading, useVisit } from '../world'
import { WithheldBody } from './WithheldBody'

/** One thing that this runner must not do, under a heading to jump to: what was said, why, and what is left out because of it. */
export function WithheldItem({ withheld }: { readonly withheld: Withheld }) {
  const words = useReading()
  const given = useVisit((visit) => visit.answers)
  const { conflict, answers, flags } = withheld
  const said = new Set([...quoted(answers), ...flags.flatMap((flag) => saidFor({ flag, signs: [] }, given))].map(words))
  return (
    <>
      <h3>{warningNames[conflict]}</h3>
      <WithheldBody withheld={withheld}>
        {said.size > 0 && <p className="small soft">You said: {[...said].join('; ')}</p>}
      </WithheldBody>
    </>
  )
}
