import { expect, it } from 'vitest'
import { conflicts } from '../../../src/content/conflicts'
import { redFlags } from '../../../src/content/redFlags'
import { type Deed, forbiddenBy } from '../../../src/domain/deeds'
import { conflictIds, flagIds } from '../../../src/domain/vocabulary'

const saysSo = /\bno strength work\b/i

const forbiddenIn = (one: object): readonly Deed[] => ('forbids' in one ? (one.forbids as readonly Deed[]) : [])

// "Make your feet stronger" asks for no load, and is strength work to whoever reads it.
it.each(
  [
    ...conflictIds.map((id) => [id, conflicts[id].say, forbiddenIn(conflicts[id])] as const),
    ...flagIds.map((id) => [id, redFlags[id].actions.join(' '), redFlags[id].forbids] as const),
  ].filter(([, says]) => saysSo.test(says)),
)('%s says no strength work, and forbids all of it', (_, says, forbids) => {
  expect(saysSo.test(says)).toBe(true)
  expect(forbiddenBy(forbids)).toContain('exercise-leg')
})
