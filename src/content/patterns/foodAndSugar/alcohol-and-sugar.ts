import { every, is, isAny, some } from '../../../domain/conditions/condition'

const muchAlcohol = is('health', 'heavy-drinking')
const alcohol = some(muchAlcohol, is('habits', 'alcohol-before'), is('night', 'evening-alcohol'))

/** While the liver is busy with alcohol it gives out no sugar, and after a run the muscles take up more of it. */
export const alcoholAndLowSugar = every(alcohol, isAny('medicines', 'insulin', 'sulfonylurea'))

/** Alcohol and little food make acid that a -gliflozin adds to; much of it keeps back the acid that metformin leaves. A glass with metformin is no matter. */
export const alcoholAndAcid = some(
  every(alcohol, is('medicines', 'sglt2')),
  every(muchAlcohol, is('medicines', 'metformin')),
)
