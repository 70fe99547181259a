import type { HandedOver } from '../../domain/handOver/handedOver'
import { freshVisit } from '../../state/freshVisit'
import { withHandedWeeks } from '../../state/programme/handedWeeks'
import { programmeKind } from '../../state/programme/programmeKind'
import { keepWhatIsHere } from '../keeping/keepWhatIsHere'
import { useWorld } from '../world'

/** Makes what was handed over the runner's own, the weeks too if they want them. Gives the way back to what stood here before. */
export function useTakeOver({ weeks, ...given }: HandedOver): (withWeeks: boolean) => () => void {
  const world = useWorld()
  const { visit, records } = world
  return (withWeeks) => {
    const answersBefore = visit.getState().backup()
    visit.getState().restore(freshVisit(given, records))
    if (weeks === undefined || !withWeeks) return () => visit.getState().restore(answersBefore)
    const programme = records.open(programmeKind).getState()
    const weeksBefore = programme.value
    programme.change((kept, now) => withHandedWeeks(kept, weeks, given.made, now))
    void keepWhatIsHere(world)
    return () => {
      visit.getState().restore(answersBefore)
      programme.replace(weeksBefore)
    }
  }
}
