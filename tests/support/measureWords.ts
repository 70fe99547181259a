import { measures } from '../../src/content/measures'
import type { Measure } from '../../src/domain/plan/measure'
import { allSteps } from '../../src/domain/quiz/steps'
import type { MeasureId } from '../../src/domain/vocabulary'

/** Everything a measure says to someone who does it. */
export function wordsOf(id: MeasureId): string {
  const measure: Measure = measures[id]
  const { name, short, dose, progression = [], cautions } = measure
  return [name, short, dose, ...allSteps(measure), ...progression.map((week) => week.do), ...cautions].join(' ')
}
