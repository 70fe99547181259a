import type { Activity } from '../../domain/runs/activity'
import { unreachable } from '../../domain/unreachable'
import type { ImporterSays } from './worker/messages'

type Trouble = { readonly file: string; readonly text: string }

/** How far an import has come, and what it has found. */
export type ImportState = {
  readonly at: 'idle' | 'reading' | 'done' | 'stopped' | 'failed'
  readonly file: string
  readonly share: number
  readonly activities: readonly Activity[]
  /** Files that gave nothing, or less than they should. */
  readonly troubles: readonly Trouble[]
  /** Files that are no activity, such as a night's sleep: no fault, so they are only counted. */
  readonly others: number
}

export type ImportEvent = ImporterSays | { readonly kind: 'begun' } | { readonly kind: 'stopped' }

export const noImport: ImportState = { at: 'idle', file: '', share: 0, activities: [], troubles: [], others: 0 }

/** What comes of an event. One that has ended takes nothing more in, until another begins. */
export function importStep(state: ImportState, event: ImportEvent): ImportState {
  if (state.at !== 'reading' && event.kind !== 'begun') return state
  switch (event.kind) {
    case 'begun':
      return { ...noImport, at: 'reading' }
    case 'progress':
      return { ...state, file: event.file, share: event.share }
    case 'found': {
      const troubles = event.found.flatMap(({ file, problem }) =>
        problem === undefined || problem.kind === 'not-an-activity' ? [] : [{ file, text: problem.text }],
      )
      return {
        ...state,
        activities: [...state.activities, ...event.found.flatMap(({ activity }) => activity ?? [])],
        troubles: [...state.troubles, ...troubles],
        others: state.others + event.found.filter(({ problem }) => problem?.kind === 'not-an-activity').length,
      }
    }
    case 'done':
      return { ...state, at: 'done', share: 1 }
    case 'stopped':
      return { ...state, at: 'stopped' }
    case 'failed':
      return { ...state, at: 'failed' }
    default:
      return unreachable(event)
  }
}
