import { expect, it } from 'vitest'
import { chunks } from '../../../tools/build/chunks'

const imports: { readonly [id: string]: readonly string[] } = {
  main: ['react', 'store', 'quiz.css', 'joint'],
  records: ['react', 'schema', 'clock', 'rules/ids'],
  now: ['store', 'clock'],
  react: ['scheduler'],
  question: ['react', 'rules/heat', 'body', 'schema', 'rules/ids'],
  result: ['react', 'rules/heat', 'card'],
  plan: ['card', 'rules/dose', 'print.css'],
}
const later: { readonly [id: string]: readonly string[] } = {
  joint: ['records'],
  records: ['question', 'result'],
  now: ['drawing'],
}

const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [], dynamicallyImportedIds: later[id] ?? [] }),
}

const chunkOf = chunks({
  quiz: 'main',
  rest: 'joint',
  others: ['now'],
  outcome: ['result', 'plan'],
  later: ['question'],
  isRule: (id) => id.startsWith('rules/'),
})

it.each([
  ['first', ['main', 'react', 'scheduler', 'quiz.css', 'joint']],
  ['rest', ['records', 'schema', 'rules/ids']],
  ['ground', ['store', 'clock']],
  ['rules', ['rules/heat', 'rules/dose']],
  ['outcome', ['result', 'plan', 'card', 'print.css']],
])('packs into %s what belongs there', (name, ids) => {
  for (const id of ids) expect(chunkOf(id, modules), id).toBe(name)
})

it('leaves alone what one screen alone shows, and what another page needs', () => {
  for (const id of ['question', 'body', 'now', 'drawing']) expect(chunkOf(id, modules), id).toBeNull()
})
