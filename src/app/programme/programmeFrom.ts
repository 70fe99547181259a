import { actions } from '../../content/programme/actions'
import { makeProgrammeFor } from '../../content/programme/makeProgramme'
import type { Assessment } from '../../domain/assess'
import type { Programme } from '../../domain/programme/programme'
import { programmeOn } from '../../domain/programme/progress'
import { type Choices, wishFor } from '../../domain/programme/wishFor'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { doneIn, setUpIn } from '../../state/programme/keptProgramme'
import type { ProgrammeEntry, SetUp } from '../../state/programme/programmeKind'
import type { Entries } from '../../state/records/entries'

export type Running = { readonly setUp: SetUp; readonly programme: Programme; readonly today: string }

/** Only what makes a programme: how it is done is the affair of the screens. */
const choicesIn = ({ is: _, cues: __, barrier: ___, ...choices }: SetUp): Choices => choices

/**
 * The programme as it stands on a day, made anew from what was taken on and what was done. Every programme is made here,
 * wherever its record comes from, so that none asks what the answers forbid.
 */
export function programmeFrom(
  kept: Entries<ProgrammeEntry>,
  assessment: Assessment,
  answers: Answers,
  today: string,
): Running | undefined {
  const setUp = setUpIn(kept)
  if (setUp === undefined) return undefined
  const wish = wishFor(assessment, answers, choicesIn(setUp), actions)
  return { setUp, today, programme: programmeOn(wish, doneIn(kept, setUp.start), today, makeProgrammeFor(answers)) }
}
