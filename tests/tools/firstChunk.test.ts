import { expect, it } from 'vitest'
import { firstChunk } from '../../tools/firstChunk'

const imports: { readonly [id: string]: readonly string[] } = {
  main: ['react', 'store', 'quiz.css'],
  now: ['store'],
  react: ['scheduler'],
  store: [],
  scheduler: [],
  'quiz.css': [],
}
const later: { readonly [id: string]: readonly string[] } = { main: ['plan'], now: [] }

const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [], dynamicallyImportedIds: later[id] ?? [] }),
}

it('packs what only the quiz needs first, and neither style sheets, nor what is loaded later, nor what is shared', () => {
  const chunkOf = firstChunk('main', ['now'])
  const packed = ['main', 'now', 'react', 'store', 'scheduler', 'quiz.css', 'plan'].filter(
    (id) => chunkOf(id, modules) === 'first',
  )
  expect(packed).toEqual(['react', 'scheduler'])
})
