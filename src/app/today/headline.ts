import { beforeRaceWords } from '../../content/programme/words'

/** What today is, in a few words. `toRace`: days to the race, where there is one. */
export function headline({
  due,
  open,
  toRace,
  over,
  easyRun,
  withRunsAlone,
}: {
  readonly due: number
  readonly open: number
  readonly toRace: number | undefined
  readonly over: boolean
  readonly easyRun: boolean
  readonly withRunsAlone: boolean
}): string {
  if (toRace === 0) return 'Race day'
  if (toRace !== undefined && toRace < 0) return 'Your race is over'
  if (over) return 'Your weeks are over'
  if (withRunsAlone) return 'On your next run'
  if (due === 0) return easyRun ? beforeRaceWords.easyRun : 'Nothing to do today'
  if (open === 0) return 'Done for today'
  return open === 1 ? 'One thing today' : `${open} things today`
}
