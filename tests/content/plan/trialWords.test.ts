import { expect, it } from 'vitest'
import { fairTrial } from '../../../src/content/guide/howItWorks'
import { trialWords } from '../../../src/content/trials'

const ways = ['one', 'two', 'three', 'four']

it('a trial without a difference says that it may have missed one: as many as do not know by its end', () => {
  const known = ways.indexOf(trialWords.known.split(' ')[0] ?? '') + 1
  const verdict = trialWords.verdict['no-difference']
  expect(trialWords.known).toBe('four in five')
  expect(verdict).toContain(`${ways[5 - known - 1]} in five who gain that much are missed`)
  expect(verdict).toMatch(/probably/)
  expect(verdict).not.toMatch(/halves nothing/)
  expect(fairTrial.points.join(' ')).toContain(trialWords.known)
})
