import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { actions } from '../../../src/content/programme/actions'
import { exercises } from '../../../src/content/programme/exercises'
import { type Effort, exerciseIds } from '../../../src/domain/programme/exercise'

const strong = [
  'calf-strengthening',
  'hip-hamstring-strengthening',
  'foot-core-strengthening',
  'plyometric-progression',
] as const

/** "3 x 12", as the measure writes it. */
const counts = ({ sets, reps, seconds }: Effort): string => `${sets} x ${reps ?? seconds}`

describe('the six weeks of a programme', () => {
  it.each(strong)('%s counts as its measure does', (id) => {
    const { weeks } = actions[id]
    const said = measures[id].progression.map((week) => JSON.stringify(week.do))
    for (const [nth, text] of said.entries()) {
      const efforts: readonly Effort[] = weeks[nth] ?? []
      const inText = text.match(/\d+ x \d+/g) ?? []
      for (const count of inText) expect([text, ...efforts.map(counts)]).toContain(count)
    }
    expect(weeks).toHaveLength(said.length)
  })

  it('asks for no exercise that nobody has described, and describes none that nobody does', () => {
    const used = new Set(
      Object.values(actions).flatMap((action) => {
        if (action.kind === 'exercises') return action.weeks.flat().map(({ exercise }) => exercise)
        return 'efforts' in action ? (action.efforts as readonly Effort[]).map(({ exercise }) => exercise) : []
      }),
    )
    expect([...used].sort()).toEqual([...exerciseIds].sort())
    expect(Object.keys(exercises).sort()).toEqual([...exerciseIds].sort())
  })
})
