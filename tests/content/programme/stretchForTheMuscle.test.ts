import { expect, it } from 'vitest'
import { actions } from '../../../src/content/programme/actions'
import { catalogue } from '../../../src/content/programme/catalogue'
import { catalogueFor } from '../../../src/domain/programme/catalogueFor'
import type { AnswerTo } from '../../../src/domain/questionnaire/questionnaire'

const bedtime = (...where: readonly AnswerTo<'where'>[]) => {
  const action = catalogueFor({ ...catalogue, actions }, { where }).actions['bedtime-calf-stretch']
  return 'efforts' in action ? (action.efforts ?? []).map(({ exercise }) => exercise) : []
}

it.each<readonly [AnswerTo<'where'>, string]>([
  ['calf', 'calf-stretch'],
  ['foot', 'foot-stretch'],
  ['shin', 'shin-stretch'],
  ['hamstring', 'hamstring-stretch'],
  ['quad', 'thigh-stretch'],
  ['hip-or-groin', 'hip-stretch'],
])('stretches the muscle that cramps before bed, and no other: %s', (place, stretch) => {
  expect(bedtime(place)).toEqual([stretch])
})

it('stretches all that were named', () => {
  expect(bedtime('calf', 'foot')).toEqual(['calf-stretch', 'foot-stretch'])
})
