import { expect, it } from 'vitest'
import { RestoreFile } from '../../../src/app/data/RestoreFile'
import { visitText } from '../../../src/state/savedVisit'
import { runners } from '../../support/runners'
import { show } from '../../support/uiWorld'

const copy = visitText({ id: 'then', rules: 'then', answers: runners.stitch, stamps: {} })

/** A file as the browser hands it over; jsdom's own cannot be read as text. */
const fileThat = (text: () => Promise<string>): File =>
  Object.assign(new File([], 'uncramp-answers.json', { type: 'application/json' }), { text })

/** Hands a file to a runner's device that holds other answers already. */
async function bringBack(text: string) {
  const shown = show(<RestoreFile />, { answers: { heat: 'cold' } })
  const file = fileThat(() => Promise.resolve(text))
  await shown.user.upload(shown.screen.getByLabelText(/^Bring back a copy/), file)
  return shown
}

it('puts a copy in place of the answers', async () => {
  const { screen, visit } = await bringBack(copy)
  expect(await screen.findByText('Your answers are back.')).toBeVisible()
  expect(visit.getState().answers).toEqual(runners.stitch)
})

it.each([
  ['is cut off', copy.slice(0, 40), /is damaged. Nothing was changed/],
  ['is empty', '', /is damaged. Nothing was changed/],
  ['is something else', '{"recipe":"pickle juice"}', /not a copy of Uncramp answers/],
  ['comes from a newer version', copy.replace('"format":1', '"format":99'), /newer version of Uncramp/],
])('changes nothing when the file %s, and says why', async (_, text, said) => {
  const { screen, visit } = await bringBack(text)
  expect(await screen.findByText(said)).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})

it('keeps the name of the file in sight, and takes the same file again once it is mended', async () => {
  const { screen, user, visit } = await bringBack('{"half')
  const input = screen.getByLabelText(/^Bring back a copy/) as HTMLInputElement
  expect(input.files?.[0]?.name).toBe('uncramp-answers.json')
  await user.click(input)
  expect(input.files).toHaveLength(0)
  await user.upload(
    input,
    fileThat(() => Promise.resolve(copy)),
  )
  expect(await screen.findByText('Your answers are back.')).toBeVisible()
  expect(visit.getState().answers).toEqual(runners.stitch)
})

it('says so when the file cannot be opened', async () => {
  const { screen, user, visit } = show(<RestoreFile />, { answers: { heat: 'cold' } })
  const gone = fileThat(() => Promise.reject(new DOMException('gone', 'NotFoundError')))
  await user.upload(screen.getByLabelText(/^Bring back a copy/), gone)
  expect(await screen.findByText('That file could not be opened. Nothing was changed.')).toBeVisible()
  expect(visit.getState().answers).toEqual({ heat: 'cold' })
})
