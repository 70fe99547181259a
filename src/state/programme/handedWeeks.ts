import { checkInWeeks } from '../../domain/programme/choices'
import type { HandedWeeks, PlacedOutcome, TakenOn } from '../../domain/programme/handedWeeks'
import { placeOfSession, sessionId } from '../../domain/programme/sessionId'
import { type Entries, livingEntries, mergeEntries, putEntry } from '../records/entries'
import { checkInKey, sessionKey, setUpId, setUpIn } from './keptProgramme'
import { type ProgrammeEntry, programmeKind, type SetUp } from './programmeKind'

type Kept = Entries<ProgrammeEntry>

/** A set-up of weeks that others were put in front of. Nothing shows it; a copy has it. */
const formerKey = (start: string): string => `former.${start}`

const takenOnIn = ({ is: _, ...takenOn }: SetUp): TakenOn => takenOn

/** The weeks a runner is in, to be handed over: without those of before. Undefined for someone who has taken on nothing. */
export function weeksToHand(kept: Kept): HandedWeeks | undefined {
  const setUp = setUpIn(kept)
  if (setUp === undefined) return undefined
  const ofSessions = sessionKey(setUp.start, '')
  const said = livingEntries(kept)
  return {
    takenOn: takenOnIn(setUp),
    outcomes: said.flatMap(({ id, is }): readonly PlacedOutcome[] => {
      const place = id.startsWith(ofSessions) ? placeOfSession(id.slice(ofSessions.length)) : undefined
      if (place === undefined || !setUp.chosen.includes(place.measure)) return []
      if (is.is === 'done') return [{ ...place, on: is.on, as: is.is }]
      return is.is === 'skipped' ? [{ ...place, on: is.on, as: is.why }] : []
    }),
    checkIns: said.flatMap(({ id, is }) => {
      const week = checkInWeeks.find((nth) => id === checkInKey(setUp.start, nth))
      return is.is === 'check-in' && week !== undefined
        ? [{ week, on: is.on, cramps: is.cramps, runs: is.runs, did: is.did }]
        : []
    }),
  }
}

/** Weeks as a record keeps them, all of it said at one instant. They are read as what stands in storage is read: a link is a stranger, too. */
export function keptFrom({ takenOn, outcomes, checkIns }: HandedWeeks, at: number): Kept {
  const { start } = takenOn
  const said = [
    { id: setUpId, is: { is: 'set-up', ...takenOn } },
    ...outcomes.map(({ on, as, ...place }) => ({
      id: sessionKey(start, sessionId(place)),
      is: as === 'done' ? { is: as, on } : { is: 'skipped', on, why: as },
    })),
    ...checkIns.map(({ week, ...told }) => ({ id: checkInKey(start, week), is: { is: 'check-in', ...told } })),
  ]
  const record = { format: programmeKind.format, entries: said.map((one) => ({ ...one, at })) }
  return programmeKind.read(record)?.value ?? programmeKind.empty
}

/** How weeks from elsewhere stand to those kept here: there are none here, they are the same ones, or others. */
type Standing = 'none-here' | 'same' | 'others-here'

export function standingOf(kept: Kept, weeks: HandedWeeks): Standing {
  const mine = setUpIn(kept)
  if (mine === undefined) return 'none-here'
  return mine.start === weeks.takenOn.start ? 'same' : 'others-here'
}

/**
 * Takes weeks from elsewhere over. What they say counts as said on the day they were handed over, `made`: a change made here since then
 * holds, so that an old link takes nothing back. Other weeks that were in front here are kept behind them.
 */
export function withHandedWeeks(kept: Kept, weeks: HandedWeeks, made: string, now: number): Kept {
  const theirs = keptFrom(weeks, Math.min(now, Date.parse(made)))
  const setUp = setUpIn(theirs)
  if (setUp === undefined) return kept
  const mine = setUpIn(kept)
  if (mine?.start === setUp.start) return mergeEntries(kept, theirs)
  const said = new Map(theirs)
  said.delete(setUpId)
  const inFront = putEntry(mergeEntries(kept, said), setUpId, setUp, now)
  return mine === undefined ? inFront : putEntry(inFront, formerKey(mine.start), mine, now)
}
