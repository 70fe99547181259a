import { cardFor } from '../../content/tomorrow/cardFor'
import type { Assessment } from '../../domain/assess'
import { ageBandOf } from '../../domain/programme/propose'
import { recoveryDays } from '../../domain/programme/recovery'
import type { Answers } from '../../domain/quiz/questionnaire'
import type { CardFacts, TomorrowCard } from '../../domain/tomorrow/tomorrowCard'
import { setUpIn } from '../../state/programme/keptProgramme'
import { programmeKind } from '../../state/programme/programmeKind'
import { dayAfter } from '../programme/today'
import { useToday } from '../programme/useToday'
import { useRecord, useVisit } from '../world'

/** What is known once a programme is set up. */
function factsFrom(setUp: ReturnType<typeof setUpIn>, answers: Answers, today: string): CardFacts {
  if (setUp === undefined) return {}
  const { longestKm, race, pastRace } = setUp
  return {
    ...(longestKm !== undefined && { longestKm }),
    racing: race !== undefined && race.date >= today,
    ...(pastRace && { recovering: today < dayAfter(pastRace.date, recoveryDays(pastRace, ageBandOf(answers))) }),
  }
}

/** The card of this runner, today. */
export function useTomorrow(assessment: Assessment): TomorrowCard {
  const answers = useVisit((visit) => visit.answers)
  const setUp = useRecord(programmeKind, (record) => setUpIn(record.value))
  const today = useToday()
  return cardFor(assessment, answers, factsFrom(setUp, answers, today))
}
