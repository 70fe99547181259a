import { expect, it } from 'vitest'
import { codeUnder } from './sourceFiles'

it('no file is saved without a word on the screen: two pieces hand out files, and both say so', () => {
  const handing = codeUnder('src/app').filter(({ text }) => /\bdownload(Text|Blob)\(/.test(text))
  const names = handing.map(({ path }) => path.split('/').at(-1)).sort()
  expect(names).toEqual(['FileButton.tsx', 'SavePicture.tsx', 'downloadBlob.ts', 'downloadText.ts'])
})
