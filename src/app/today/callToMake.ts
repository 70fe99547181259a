import type { Appointment } from '../../domain/appointment/appointment'
import type { Programme } from '../../domain/programme/programme'
import { outcomeOf } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry, SetUp } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'

/** How the call that the plan asks for stands: to be made today, or soon. Nothing where it was made, or can wait for the next visit. */
export function callToMake(
  appointment: Appointment | undefined,
  programme: Programme,
  kept: Entries<ProgrammeEntry>,
  { start, chosen }: SetUp,
): 'call' | 'call-soon' | undefined {
  if (appointment === undefined) return undefined
  const wasMade = programme.weeks
    .flatMap(({ sessions }) => sessions)
    .some(({ id, measure }) => measure === appointment.measure && outcomeOf(kept, start, id)?.is === 'done')
  if (wasMade) return undefined
  if (appointment.within === 'today') return 'call'
  // Only where there is a box to tick: a call that was made elsewhere would stand there for good.
  return appointment.within !== 'next-visit' && chosen.includes(appointment.measure) ? 'call-soon' : undefined
}
