import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { activeKey } from '../../src/state/people/activePerson'
import { visitText } from '../../src/state/savedVisit'
import { keyOf, preferencesKey, visitKey } from '../../src/state/storagePort'

// It can import nothing, so what it knows of the records is written out there.
const early = ['keptHere.ts', 'lookAround.ts'].map((file) => readFileSync(`src/early/${file}`, 'utf8')).join('\n')
const kept = /\/"answers":\\\{"\//

it('looks for the records under the names that they are stored by', () => {
  expect(early).toContain(`'${visitKey}'`)
  expect(early).toContain(`'${preferencesKey}'`)
  expect(early).toContain(`'${activeKey}'`)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how the early script writes it
  expect(early).toContain(`\`${keyOf('${person}', 'visit')}\``)
})

it('sees answers in a record that has some, and none in an empty one', () => {
  expect(early).toMatch(kept)
  const record = { id: 'a', rules: 'b', stamps: {} }
  expect(visitText({ ...record, answers: { heat: 'mild' } })).toMatch(/"answers":\{"/)
  expect(visitText({ ...record, answers: {} })).not.toMatch(/"answers":\{"/)
})
