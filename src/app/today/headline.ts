import { beforeRaceWords } from '../../content/programme/words'

const noticed = {
  call: 'A call today',
  'call-soon': 'A call to make',
  'look-back': 'A week to look back on',
  'plan-changed': 'Your plan has changed',
} as const

/** What today is, in a few words. `toRace`: days to the race, where there is one. */
export function headline({
  due,
  open,
  toRace,
  over,
  easyRun,
  withRunsAlone,
  notice,
}: {
  readonly due: number
  readonly open: number
  readonly toRace: number | undefined
  readonly over: boolean
  readonly easyRun: boolean
  readonly withRunsAlone: boolean
  /** What stands below besides the planned: a call for today, a week to tell of, or a plan with other things in it. */
  readonly notice: keyof typeof noticed | undefined
}): string {
  if (toRace === 0) return 'Race day'
  if (toRace !== undefined && toRace < 0) return 'Your race is over'
  if (over) return 'Your weeks are over'
  if (withRunsAlone) return 'On your next run'
  if (open === 0 && notice === 'call') return noticed.call
  if (due === 0 && easyRun) return beforeRaceWords.easyRun
  if (due === 0 && notice !== undefined) return noticed[notice]
  if (due === 0) return 'Nothing to do today'
  if (open === 0) return 'Done for today'
  return open === 1 ? 'One thing today' : `${open} things today`
}
