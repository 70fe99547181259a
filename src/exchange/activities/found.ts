import type { Activity } from '../../domain/runs/activity'
import type { Problem } from './problem'

/** What one file, or one activity in it, came to. Figures may come with a doubt about them. */
export type Found = {
  /** The file's name, for the runner's eyes only. */
  readonly file: string
  readonly activity: Activity | undefined
  readonly problem: Problem | undefined
}

/** What a reader makes of one file: its activities, and what was wrong with it as a whole. */
export type Reading = {
  readonly activities: readonly Activity[]
  readonly problem: Problem | undefined
}
