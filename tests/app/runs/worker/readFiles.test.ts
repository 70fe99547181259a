import { expect, it } from 'vitest'
import type { ImporterSays } from '../../../../src/app/runs/worker/messages'
import { readFiles } from '../../../../src/app/runs/worker/readFiles'

const text = new File(['no activity'], 'notes.txt')

/** A file that the browser cannot even say the size of. */
const broken = Object.defineProperty(new File(['x'], 'broken.fit'), 'size', {
  get() {
    throw new Error('The disk is gone.')
  },
})

async function heard(files: readonly File[], listen: (message: ImporterSays) => void = () => undefined) {
  const said: ImporterSays[] = []
  const say = (message: ImporterSays) => {
    listen(message)
    said.push(message)
  }
  await readFiles({ files, names: files.map(({ name }) => name), now: 0 }, say)
  return said
}

it('ends with the word that it is done', async () => {
  expect((await heard([text])).at(-1)).toEqual({ kind: 'done' })
})

it('ends with the word that it failed where it breaks, and says first what was found until then', async () => {
  const said = await heard([text, broken])
  expect(said.find(({ kind }) => kind === 'found')).toMatchObject({ found: [{ file: 'notes.txt' }] })
  expect(said.at(-1)).toEqual({ kind: 'failed' })
})

it('says that it failed where what was found cannot be handed over', async () => {
  const said = await heard([text], ({ kind }) => {
    if (kind === 'found') throw new Error('It cannot be cloned.')
  })
  expect(said.at(-1)).toEqual({ kind: 'failed' })
})
