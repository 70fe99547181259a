import { measures } from '../../src/content/measures'
import type { Deed } from '../../src/domain/deeds'
import type { Measure } from '../../src/domain/plan/measure'
import { type MeasureText, tellAll, tellMeasure } from '../../src/domain/plan/tellMeasure'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../src/domain/vocabulary'

const joined = (id: MeasureId, { dose, steps, progression, cautions }: MeasureText): string =>
  [
    measures[id].name,
    measures[id].short,
    dose,
    ...steps,
    ...progression.map((week) => week.do),
    ...cautions.map(({ say }) => say),
  ].join(' ')

/** Everything a measure says, whoever it is for. */
export const wordsOf = (id: MeasureId): string => joined(id, tellAll(measures[id] satisfies Measure))

/** Everything a measure says to this runner. */
export const wordsTo = (id: MeasureId, answers: Answers, forbidden: ReadonlySet<Deed>): string =>
  joined(id, tellMeasure(measures[id], answers, forbidden))
