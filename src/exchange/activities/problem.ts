/**
 * Why a file gave nothing, or less than it should.
 * `not-an-activity` is no fault: a Garmin export is full of such files. The words name the fault and the way out.
 */
export type Problem = {
  readonly kind: 'not-an-activity' | 'damaged' | 'too-large' | 'unreadable' | 'doubtful'
  readonly text: string
}

/** Thrown inside of a reader and caught at its door, where it becomes a value. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault'
  constructor(readonly problem: Problem) {
    super(problem.text)
  }
}

const problem =
  (kind: Problem['kind']) =>
  (text: string): Problem => ({ kind, text })

export const notAnActivity = problem('not-an-activity')
export const damaged = problem('damaged')
export const tooLarge = problem('too-large')
export const unreadable = problem('unreadable')
export const doubtful = problem('doubtful')
