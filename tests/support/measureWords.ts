import { measures } from '../../src/content/measures'
import type { Measure } from '../../src/domain/measure'
import type { MeasureId } from '../../src/domain/vocabulary'

/** Everything a measure says to someone who does it. */
export function wordsOf(id: MeasureId): string {
  const { name, short, dose, steps, progression = [], cautions }: Measure = measures[id]
  return [name, short, dose, ...steps, ...progression.map((week) => week.do), ...cautions].join(' ')
}
