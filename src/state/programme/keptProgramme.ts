import type { CheckIn, SkipReason } from '../../domain/programme/choices'
import type { Session } from '../../domain/programme/programme'
import { dropEntry, type Entries, livingEntries, putEntry } from '../records/entries'
import type { DraftEntry, ProgrammeEntry, SetUp } from './programmeKind'

type Kept = Entries<ProgrammeEntry>

/** There is one programme at a time; the ticks of an earlier one are kept under its start. */
export const setUpId = 'set-up'
const draftId = 'draft'
export const sessionKey = (start: string, session: string): string => `s.${start}.${session}`
export const checkInKey = (start: string, week: number): string => `c.${start}.${week}`

/** What was taken on last; undefined for someone who has taken on nothing. */
export function setUpIn(kept: Kept): SetUp | undefined {
  const is = kept.get(setUpId)?.is
  return is?.is === 'set-up' ? is : undefined
}

/** Takes something on. What was being filled in for it is over with that. */
export const withSetUp = (kept: Kept, setUp: SetUp, now: number): Kept =>
  withoutDraft(putEntry(kept, setUpId, setUp, now), now)

/** Tells the weeks, if there are any, on which day the race was that cramped. Nothing else in them is touched. */
export function withPastRace(kept: Kept, date: string, now: number): Kept {
  const setUp = setUpIn(kept)
  return setUp ? putEntry(kept, setUpId, { ...setUp, pastRace: { ...setUp.pastRace, date } }, now) : kept
}

/** What was filled in for these weeks, by their start, or for new ones: a draft for others is none. */
export function draftIn(kept: Kept, changes: string | undefined): DraftEntry | undefined {
  const is = kept.get(draftId)?.is
  return is?.is === 'draft' && is.changes === changes ? is : undefined
}

export const withDraft = (kept: Kept, draft: DraftEntry, now: number): Kept => putEntry(kept, draftId, draft, now)

export const withoutDraft = (kept: Kept, now: number): Kept =>
  kept.get(draftId)?.is === undefined ? kept : dropEntry(kept, draftId, now)

/** What became of a session. */
export type SessionOutcome =
  | { readonly is: 'done'; readonly on: string }
  | { readonly is: 'skipped'; readonly on: string; readonly why: SkipReason }

export function outcomeOf(kept: Kept, start: string, session: string): SessionOutcome | undefined {
  const is = kept.get(sessionKey(start, session))?.is
  return is?.is === 'done' || is?.is === 'skipped' ? is : undefined
}

/** The same, but what is to be done once is put off only for the day on which that was said. */
export function standingOutcome(
  kept: Kept,
  start: string,
  { id, kind }: Pick<Session, 'id' | 'kind'>,
  today: string,
): SessionOutcome | undefined {
  const outcome = outcomeOf(kept, start, id)
  return outcome?.is === 'skipped' && kind === 'once' && outcome.on < today ? undefined : outcome
}

export const withOutcome = (kept: Kept, start: string, session: string, outcome: SessionOutcome, now: number): Kept =>
  putEntry(kept, sessionKey(start, session), outcome, now)

/** A tick taken back. */
export const withoutOutcome = (kept: Kept, start: string, session: string, now: number): Kept =>
  dropEntry(kept, sessionKey(start, session), now)

export function checkInOf(kept: Kept, start: string, week: number): CheckIn | undefined {
  const is = kept.get(checkInKey(start, week))?.is
  return is?.is === 'check-in' ? is : undefined
}

export const withCheckIn = (kept: Kept, start: string, week: number, said: CheckIn, now: number): Kept =>
  putEntry(kept, checkInKey(start, week), { is: 'check-in', ...said }, now)

/** The sessions of a programme that were done, by id. */
export const doneIn = (kept: Kept, start: string): ReadonlySet<string> => {
  const prefix = sessionKey(start, '')
  return new Set(
    livingEntries(kept).flatMap(({ id, is }) =>
      is.is === 'done' && id.startsWith(prefix) ? [id.slice(prefix.length)] : [],
    ),
  )
}
