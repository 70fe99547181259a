import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FileButton } from '../../../src/app/controls/FileButton'
import { SavePicture } from '../../../src/app/raceCard/SavePicture'
import { codeUnder } from '../../structure/sourceFiles'
import { show } from '../../support/uiWorld'

const saving = {
  'FileButton.tsx': (
    <FileButton className="button" make={() => ({ name: 'a.ics', text: 'x' })} then="Open it.">
      Save
    </FileButton>
  ),
  'SavePicture.tsx': <SavePicture parts={[]} />,
}

/** As much of a browser's paper as the picture needs. */
const paper = { fillRect() {}, fillText() {}, measureText: () => ({ width: 1 }) } as unknown as CanvasRenderingContext2D

beforeEach(() => {
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => paper) as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['x'])))
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
})

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(document, 'fonts')
})

it('two pieces hand out files, and no other', () => {
  const handing = codeUnder('src/app').filter(({ text }) => /\bdownload(Text|Blob)\(/.test(text))
  const names = handing.map(({ path }) => path.split('/').at(-1)).sort()
  expect(names).toEqual([...Object.keys(saving), 'downloadBlob.ts', 'downloadText.ts'])
})

it.each(Object.entries(saving))('no file is saved without a word on the screen: %s says so', async (_, piece) => {
  const { screen, user } = show(piece)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await user.click(screen.getByRole('button'))
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Saved as \S+\.(ics|png)\. /))
})
