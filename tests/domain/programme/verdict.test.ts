import { expect, it } from 'vitest'
import type { CheckIn } from '../../../src/domain/programme/choices'
import { verdictOf } from '../../../src/domain/programme/verdict'

const told = (cramps: CheckIn['cramps'], runs: CheckIn['runs'], did: CheckIn['did'] = 'most'): CheckIn => ({
  on: '2027-03-14',
  cramps,
  runs,
  did,
})

it.each([
  ['one check-in', [told('2', '6-plus')], 'too-little'],
  ['few runs', [told('2', '2'), told('0', '2')], 'too-little'],
  ['nothing done', [told('2', '6-plus'), told('0', '6-plus', 'none')], 'not-done'],
  ['fewer cramps in as many runs', [told('3-5', '6-plus'), told('0', '6-plus')], 'fewer'],
  ['as many cramps', [told('2', '6-plus'), told('1', '6-plus')], 'same'],
  ['more cramps', [told('0', '3-5'), told('2', '3-5')], 'more'],
] as const)('%s', (_, checkIns, verdict) => expect(verdictOf(checkIns)).toBe(verdict))
